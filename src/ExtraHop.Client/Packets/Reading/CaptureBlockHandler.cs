namespace ExtraHop.Client.Packets;

/// <summary>Sees every pcapng block that is no packet, in the order of the file.</summary>
/// <param name="block">The block; copy what is to be kept.</param>
public delegate void CaptureBlockHandler(in CaptureBlock block);
