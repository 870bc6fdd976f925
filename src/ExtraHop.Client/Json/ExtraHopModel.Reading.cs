namespace ExtraHop.Client;

/// <summary>An object of the API that can be read from JSON: <c>Device.FromJson(text)</c>.</summary>
/// <typeparam name="TSelf">The object's own type.</typeparam>
public abstract record ExtraHopModel<TSelf> : ExtraHopModel
    where TSelf : ExtraHopModel<TSelf>
{
    /// <summary>Reads an object from JSON, as the API or <see cref="ExtraHopModel.ToJson"/> writes it.</summary>
    /// <param name="json">A JSON object.</param>
    /// <exception cref="FormatException">The text is not such an object; the message says where.</exception>
#pragma warning disable CA1000 // It is called as Device.FromJson, where the type argument is known.
    public static TSelf FromJson(string json) => ExtraHopJson.Deserialize<TSelf>(json);
#pragma warning restore CA1000
}
