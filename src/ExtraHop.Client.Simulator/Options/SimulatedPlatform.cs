namespace ExtraHop.Client.Simulator;

/// <summary>Which kind of system is simulated.</summary>
public enum SimulatedPlatform
{
    /// <summary>A sensor; <c>platform</c> reads <c>extrahop</c>.</summary>
    Sensor,

    /// <summary>A console with sensors behind it; <c>platform</c> reads <c>ecm</c> and object ids carry the sensor number in their upper 32 bits.</summary>
    Console,

    /// <summary>A recordstore; <c>platform</c> reads <c>exa</c>.</summary>
    Recordstore,

    /// <summary>A packetstore; <c>platform</c> reads <c>eta</c>.</summary>
    Packetstore,

    /// <summary>RevealX 360: a console in the cloud that takes bearer tokens from <c>POST /oauth2/token</c> and no API keys.</summary>
    RevealX360,
}
