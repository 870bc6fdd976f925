using System.Reflection;
using System.Runtime.Loader;

namespace ExtraHop.Client.Benchmarks.Packets;

/// <summary>The ways of an older build of this program, loaded beside this one, so that both are measured by turns in one process.</summary>
internal sealed class Baseline
{
    private readonly Type _ways;

    /// <summary>Loads the program and all it needs from its own folder.</summary>
    /// <param name="path">The older <c>ExtraHop.Client.Benchmarks.dll</c>.</param>
    public Baseline(string path)
    {
        path = Path.GetFullPath(path);
        _ways = new Folder(path).LoadFromAssemblyPath(path).GetType("ExtraHop.Client.Benchmarks.Packets.Ways", throwOnError: true)!;
    }

    /// <summary>One of its ways through a file.</summary>
    public Func<string, long> Way(string name)
        => _ways.GetMethod(name, BindingFlags.Static | BindingFlags.Public, [typeof(string)])!.CreateDelegate<Func<string, long>>();

    /// <summary>One of its ways through a stream.</summary>
    public Func<Stream, Task<long>> StreamWay(string name)
        => _ways.GetMethod(name, BindingFlags.Static | BindingFlags.Public, [typeof(Stream)])!.CreateDelegate<Func<Stream, Task<long>>>();

    /// <summary>Takes from the folder of the older build all that is there, also what this build has under the same name.</summary>
    private sealed class Folder(string path) : AssemblyLoadContext("baseline")
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName)
            => _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
    }
}
