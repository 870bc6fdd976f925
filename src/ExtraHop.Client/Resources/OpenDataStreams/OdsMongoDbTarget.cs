namespace ExtraHop.Client;

/// <summary>An ods target mongo db.</summary>
public sealed record OdsMongoDbTarget : ExtraHopModel
{
    /// <summary>Whether it is encrypt.</summary>
    public bool? Encrypt { get; set; }

    /// <summary>The host name or address.</summary>
    public string? Host { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The port.</summary>
    public int? Port { get; set; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; set; }
}
