namespace ExtraHop.Client;

/// <summary>What a new ods target http needs.</summary>
public sealed record OdsHttpTargetCreate
{
    /// <summary>The additional header.</summary>
    public string? AdditionalHeader { get; init; }

    /// <summary>The authentication.</summary>
    public required OdsHttpAuth Authentication { get; init; }

    /// <summary>The host name or address.</summary>
    public required string Host { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is pipeline.</summary>
    public required bool Pipeline { get; init; }

    /// <summary>The port.</summary>
    public required int Port { get; init; }

    /// <summary>The protocol.</summary>
    public required OdsHttpProtocol Protocol { get; init; }

    /// <summary>Whether it is skip cert verification.</summary>
    public bool? SkipCertVerification { get; init; }
}
