namespace ExtraHop.Client.Rest;

/// <summary>Gives a parameter or a query property the name it has on the wire, where that is not its own name in snake case.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class AliasAsAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
