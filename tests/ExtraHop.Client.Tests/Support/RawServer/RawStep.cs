namespace ExtraHop.Client.Tests.Support;

/// <summary>One thing that a <see cref="RawServer"/> does on a connection.</summary>
/// <param name="connection">The connection.</param>
internal delegate Task RawStep(RawConnection connection);
