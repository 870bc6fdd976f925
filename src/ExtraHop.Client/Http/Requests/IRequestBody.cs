namespace ExtraHop.Client.Http.Requests;

/// <summary>A body that knows how to send itself.</summary>
internal interface IRequestBody
{
    /// <summary>Makes the content for one request.</summary>
    /// <param name="contentType">The type that the method names, or null where it names none.</param>
    HttpContent ToContent(string? contentType);
}
