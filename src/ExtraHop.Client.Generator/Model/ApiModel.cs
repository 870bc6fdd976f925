namespace ExtraHop.Client.Generator.Model;

/// <summary>One interface to implement: text and flags only, no symbols, so that two readings can be compared and the older one is not kept alive.</summary>
internal sealed record ApiModel(string Namespace, string Interface, string Class, string Client, EquatableArray<MethodModel> Methods);

/// <summary>What reading one interface gave: the model, where there is one, and what was wrong with it.</summary>
internal sealed record ApiReading(ApiModel? Api, EquatableArray<DiagnosticInfo> Problems);
