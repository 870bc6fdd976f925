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
        var resolver = new AssemblyDependencyResolver(path);
        var context = new AssemblyLoadContext("baseline");
        context.Resolving += (_, name) => resolver.ResolveAssemblyToPath(name) is { } file ? context.LoadFromAssemblyPath(file) : null;
        _ways = context.LoadFromAssemblyPath(path).GetType("ExtraHop.Client.Benchmarks.Packets.Ways", throwOnError: true)!;
    }

    /// <summary>One of its ways through a file.</summary>
    public Func<string, long> Way(string name)
        => _ways.GetMethod(name, BindingFlags.Static | BindingFlags.Public, [typeof(string)])!.CreateDelegate<Func<string, long>>();
}
