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
            INamespaceSymbol? space = name.Split('.').Aggregate((INamespaceSymbol?)compilation.GlobalNamespace, static (parent, part) => parent?.GetNamespaceMembers().FirstOrDefault(child => child.Name == part));
            Assert.True(space is not null, $"{name} is no namespace");
            imported.UnionWith(space.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public).Select(static type => type.MetadataName));
        }

        Assert.Contains("Path", imported);
        Assert.Empty(typeof(ExtraHopClient).Assembly.GetExportedTypes().Where(static type => !type.IsNested).Select(static type => type.Name).Where(imported.Contains));
    }

    [Fact]
    public async Task Devices()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        ScriptRun run = await world.RunQueryAsync("device-export");
        Assert.True(run.ExitCode == 0, run.Error);
        foreach (Device device in await world.DevicesOfTheNetworkAsync("-30m"))
        {
            Assert.Contains(run.Lines, line => line.StartsWith($"{{ Id = {device.Id}, DisplayName = {device.DisplayName}, IPv4Address = {device.IPv4Address}, ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Detections()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        List<Detection> expected = await world.NewDetectionsAsync();
        ScriptRun run = await world.RunQueryAsync("detection-triage", static text => text.Replace("assignee = \"\"", "assignee = \"ada\"", StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(expected.Count + 1, run.Lines.Length);
        Assert.All(expected, found => Assert.Contains(run.Lines, line => line.StartsWith($"{{ Risk = {found.RiskScore}, Id = {found.Id}, Title = {found.Title}, ", StringComparison.Ordinal)));
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
        Assert.All(run.Lines[1..], line => Assert.Contains(devices, device => line.Contains($" Device = {device.DisplayName}, Requests = ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Records()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        (string address, List<string> expected) = await world.BusiestAddressAsync();
        ScriptRun run = await world.RunQueryAsync("record-hunt", text => text.Replace("10.20.0.10", address, StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"== {expected.Count} records of {address}", run.Lines[0]);
        Assert.Equal(expected.Count, run.Lines[1..].Sum(static line => int.Parse(line.Split("Records = ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Tags()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        ScriptRun run = await world.RunQueryAsync("tag-subnet");
        Assert.True(run.ExitCode == 0, run.Error);
        Tag? tag = await world.Client.Tags.FindAsync("web tier");
        Assert.Equal((await world.DevicesOfTheNetworkAsync()).Select(static device => device.Id).Order(), (await world.Client.Tags.ListDevicesAsync(tag!.Id)).Select(static device => device.Id).Order());
    }

    [Fact]
    public async Task Packets()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        FlowTable flows = await world.FlowsAsync("-5m", "tcp or udp port 53");

        ScriptRun run = await world.RunQueryAsync("top-talkers");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"== {flows.TotalPackets} packets", run.Lines[0]);
        Assert.Equal(flows.TopTalkers(10).Select(static talker => $"{{ Address = {talker.Address}, Packets = {talker.Packets}, Bytes = {talker.Bytes}, Flows = {talker.Flows} }}"), run.Lines[1..]);
    }

    [Fact]
    public async Task Backups()
    {
        await using ScriptWorld world = await ScriptWorld.StartAsync();
        string folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "systems.csv"), $"{world.System.Host},{world.System.ApiKey},{world.System.CertificateSha256}\n{world.System.Host},wrong-key,{world.System.CertificateSha256}\n");
        ScriptRun run = await world.RunQueryAsync("backup-all", text =>
            text.Replace("Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), \"extrahop\"", $"@\"{folder}\"", StringComparison.Ordinal));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(Directory.GetFiles(Path.Combine(folder, "backups")).Single(), run.Lines[1]);
        Assert.Contains("401", run.Lines[3], StringComparison.Ordinal);
    }
}
