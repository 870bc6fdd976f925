namespace ExtraHop.Client.Rest;

/// <summary>Sends every parameter that is not in the path as a part of a <c>multipart/form-data</c> body: a <see cref="string"/> as text, an <see cref="IRequestBody"/> as a file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultipartAttribute : Attribute;
