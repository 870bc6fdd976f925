namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Decides about one frame.</summary>
/// <param name="frame">The frame from its link header on.</param>
/// <param name="outside">Set when something outside of the frame was read: such a packet is never found, not even by a negation.</param>
internal delegate bool BpfTest(ReadOnlySpan<byte> frame, ref bool outside);

/// <summary>Works out a number from one frame, 32 bits without a sign.</summary>
internal delegate uint BpfNumber(ReadOnlySpan<byte> frame, ref bool outside);
