namespace ExtraHop.Client.Rest;

/// <summary>What the five verb attributes share, so that tests can read a route without knowing the verb.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal abstract class VerbAttribute(string verb, string path) : Attribute
{
    public string Verb { get; } = verb;

    public string Path { get; } = path;
}
