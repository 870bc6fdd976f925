namespace ExtraHop.Client.Generator;
internal static class AssemblyMarker { }
