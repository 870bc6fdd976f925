namespace ExtraHop.Client;

/// <summary>The running configuration: an object of sections, each with its own shape, which goes back as it came.</summary>
/// <remarks>It holds addresses, names and secrets; treat a saved copy like a password.</remarks>
public sealed record RunningConfig : OpenObject
{
    /// <summary>Reads a configuration from text, such as a file that <see cref="OpenObject.ToJson"/> wrote.</summary>
    /// <param name="json">A JSON object.</param>
    /// <exception cref="FormatException">The text is not a JSON object; the message says where.</exception>
    public static RunningConfig Parse(string json) => Read<RunningConfig>(json);
}
