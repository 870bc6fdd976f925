namespace ExtraHop.Client;

/// <summary>An ods target http.</summary>
public sealed record OdsHttpTarget : ExtraHopModel
{
    /// <summary>The additional header.</summary>
    public string? AdditionalHeader { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether it is pipeline.</summary>
    public bool? Pipeline { get; set; }

    /// <summary>The port.</summary>
    public int? Port { get; set; }

    /// <summary>The protocol.</summary>
    public OdsHttpProtocol? Protocol { get; set; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; set; }
}
