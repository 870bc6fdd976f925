using System.Globalization;
using System.Xml.Linq;
using ExtraHop.Client.Packets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ExtraHop.Client.Conventions;

/// <summary>Every query of samples/linqpad compiles with what LINQPad imports, runs against a simulated system, and shows what it promises.</summary>
public sealed class LinqPadTests
{
    public static TheoryData<string> All => [.. ScriptCompiler.Queries];

    [Fact]
    public void There_is_a_query_for_each_script() => Assert.Equal(ScriptCompiler.Scripts, ScriptCompiler.Queries);

    [Theory]
    [MemberData(nameof(All))]
    public void Each_states_its_package_and_its_namespaces(string name)
    {
        XElement header = ScriptCompiler.ReadQuery(name).Header;
        Assert.Equal("Statements", header.Attribute("Kind")?.Value);
        Assert.Equal(["ExtraHop.Client"], header.Elements("NuGetReference").Select(static element => element.Value));
        Assert.Contains("System.Threading.Tasks", header.Elements("Namespace").Select(static element => element.Value));
    }

    /// <summary>A name that LINQPad imports, too, would have to be written out in every query.</summary>
    [Fact]
    public void No_public_name_is_one_that_LINQPad_imports()
    {
        var compilation = CSharpCompilation.Create("names", references: Compiler.References);
        HashSet<string> imported = [];
        foreach (string name in ScriptCompiler.LinqPadNamespaces.Append("System.Threading.Tasks"))
        {
            INamespaceSymbol? space = name.Split('.').Aggregate(
                (INamespaceSymbol?)compilation.GlobalNamespace,
                static (parent, part) => parent?.GetNamespaceMembers().FirstOrDefault(child => child.Name == part));
            Assert.True(space is not null, $"{name} is no namespace");
            imported.UnionWith(space.GetTypeMembers()
                .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
                .Select(static type => type.MetadataName));
        }

        Assert.Contains("Path", imported);
        IEnumerable<Type> ours = typeof(ExtraHopClient).Assembly.GetExportedTypes().Where(static type => !type.IsNested);
        Assert.Empty(ours.Select(static type => type.Name).Where(imported.Contains));
    }

    [Fact]
    public async Task Devices()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        ScriptRun run = await world.RunQueryAsync("device-export");
        Assert.True(run.ExitCode == 0, run.Error);
        foreach (Device device in await world.DevicesOfTheNetworkAsync("-30m"))
        {
            string start = $"{{ Id = {device.Id}, DisplayName = {device.DisplayName}, IPv4Address = {device.IPv4Address}, ";
            Assert.Contains(run.Lines, line => line.StartsWith(start, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Detections()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Detection> expected = await world.NewDetectionsAsync();
        ScriptRun run = await world.RunQueryAsync(
            "detection-triage",
            static text => text.Replace("assignee = \"\"", "assignee = \"ada\"", StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(expected.Count + 1, run.Lines.Length);
        string[] starts = [.. expected.Select(static found => $"{{ Risk = {found.RiskScore}, Id = {found.Id}, Title = {found.Title}, ")];
        Assert.All(starts, start => Assert.Contains(run.Lines, line => line.StartsWith(start, StringComparison.Ordinal)));
        Assert.Empty(await world.NewDetectionsAsync());
    }

    [Fact]
    public async Task Metrics()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Device> devices = await world.DevicesOfTheNetworkAsync();
        ScriptRun run = await world.RunQueryAsync("metrics-csv");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.InRange(run.Lines.Length, 710, 731);
        string[] parts = [.. devices.Select(static device => $" Device = {device.DisplayName}, Requests = ")];
        Assert.All(run.Lines[1..], line => Assert.Contains(parts, part => line.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Records()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        (string address, List<string> expected) = await world.BusiestAddressAsync();
        ScriptRun run = await world.RunQueryAsync("record-hunt", text => text.Replace("10.20.0.10", address, StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"== {expected.Count} records of {address}", run.Lines[0]);
        IEnumerable<string> counts = run.Lines[1..].Select(static line => line.Split("Records = ")[1].Split(',')[0]);
        Assert.Equal(expected.Count, counts.Sum(static count => int.Parse(count, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Tags()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        ScriptRun run = await world.RunQueryAsync("tag-subnet");
        Assert.True(run.ExitCode == 0, run.Error);
        Tag? tag = await world.Client.Tags.FindAsync("web tier");
        IReadOnlyList<Device> tagged = await world.Client.Tags.ListDevicesAsync(tag!.Id);
        List<Device> expected = await world.DevicesOfTheNetworkAsync();
        Assert.Equal(expected.Select(static device => device.Id).Order(), tagged.Select(static device => device.Id).Order());
    }

    [Fact]
    public async Task Packets()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        FlowTable flows = await world.FlowsAsync("-5m", "tcp or udp port 53");

        ScriptRun run = await world.RunQueryAsync("top-talkers");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"== {flows.TotalPackets} packets", run.Lines[0]);
        Assert.Equal(flows.TopTalkers(10).Select(Line), run.Lines[1..]);

        static string Line(Talker talker) => $"{{ Address = {talker.Address}, Packets = {talker.Packets}, Bytes = {talker.Bytes}, Flows = {talker.Flows} }}";
    }

    [Fact]
    public async Task Backups()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        string folder = Directory.CreateTempSubdirectory().FullName;
        await using ScriptWorld other = await ScriptWorld.StartAsync();
        string first = $"{world.System.Host},{world.System.ApiKey},{world.System.CertificateSha256}";
        string[] systems = [first, $"{other.System.Host},wrong-key,{other.System.CertificateSha256}", first];
        await File.WriteAllLinesAsync(Path.Combine(folder, "systems.csv"), systems);
        ScriptRun run = await world.RunQueryAsync("backup-all", text =>
            text.Replace("Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), \"extrahop\"", $"@\"{folder}\"", StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(Directory.GetFiles(Path.Combine(folder, "backups")).Single(), run.Lines[1]);
        Assert.Contains("401", run.Lines[3], StringComparison.Ordinal);
        Assert.Contains("exists already", run.Lines[5], StringComparison.Ordinal);
        Assert.Single(world.System.Requests, static request => request.Path.EndsWith("/customizations", StringComparison.Ordinal));
    }
}
