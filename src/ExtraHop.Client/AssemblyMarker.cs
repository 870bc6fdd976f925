namespace ExtraHop.Client;
internal static class AssemblyMarker { }
