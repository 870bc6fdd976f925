namespace ExtraHop.Client.Rest;

/// <summary>Marks an interface whose methods the generator implements: one interface a resource group of the API.</summary>
/// <param name="name">The group's name as the catalogue spells it, such as <c>DeviceGroups</c>.</param>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class ApiGroupAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
