namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>What holds for every interface of the client and the compiler does not see.</summary>
/// <param name="Name">Names the rule in test results.</param>
/// <param name="Complaints">What an interface does against it, in sentences.</param>
internal sealed record Rule(string Name, Func<ApiInterface, IEnumerable<string>> Complaints)
{
    /// <summary>Every rule.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. SignatureRules.All, .. PathRules.All, .. QueryRules.All, .. BodyRules.All, .. AnswerRules.All];

    /// <summary>A rule that looks at one request at a time.</summary>
    public static Rule ForRequests(string name, Func<ApiMethod, IEnumerable<string>> complaints) =>
        new(name, api => from method in api.Requests from complaint in complaints(method) select $"{method} {complaint}");

    /// <summary>A rule that looks at one parameter at a time.</summary>
    public static Rule ForParameters(string name, Place place, Func<ApiMethod, ApiParameter, string?> complaint) =>
        ForRequests(
            name,
            method => from parameter in method.In(place) let said = complaint(method, parameter) where said is not null
                select $"has '{parameter}', which {said}");

    public override string ToString() => Name;
}
