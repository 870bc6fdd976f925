namespace ExtraHop.Client;

/// <summary>A name or an address under which a system is reached.</summary>
public sealed record SubjectAlternativeName : ExtraHopRequest<SubjectAlternativeName>
{
    /// <summary>A host name.</summary>
    /// <param name="name">The name, such as <c>eda01.example.com</c>.</param>
    public static SubjectAlternativeName Dns(string name) => new() { Name = name, Type = SubjectAlternativeNameType.Dns };

    /// <summary>An IP address.</summary>
    /// <param name="address">The address.</param>
    public static SubjectAlternativeName Ip(System.Net.IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new() { Name = address.ToString(), Type = SubjectAlternativeNameType.Ip };
    }

    /// <summary>The name or the address.</summary>
    public required string Name { get; init; }

    /// <summary>Which of the two it is.</summary>
    public required SubjectAlternativeNameType Type { get; init; }
}
