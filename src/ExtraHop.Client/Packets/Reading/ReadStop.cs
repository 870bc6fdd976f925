namespace ExtraHop.Client.Packets.Reading;

/// <summary>Why nothing could be read: more bytes are needed, or there is a fault, which then has a description.</summary>
/// <param name="Needed">How many bytes are needed, counted from the start of the record.</param>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Description">What is wrong and what was expected; null where only bytes are missing.</param>
internal readonly record struct ReadStop(int Needed, CaptureFault Fault, string? Description)
{
    public static ReadStop More(int needed) => new(needed, default, null);

    public static ReadStop Malformed(string description) => new(0, CaptureFault.Malformed, description);

    public static ReadStop TooLarge(string description) => new(0, CaptureFault.LimitExceeded, description);
}
