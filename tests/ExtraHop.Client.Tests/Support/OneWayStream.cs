namespace ExtraHop.Client.Tests;

/// <summary>Bytes that can be read once: the stream does not go back.</summary>
internal sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
