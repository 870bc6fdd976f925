using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ExtraHop.Client.Benchmarks.Calls;
using ExtraHop.Client.Benchmarks.Packets;
using ExtraHop.Client.Benchmarks.Simulator;

var root = new RootCommand(
    "Measures ExtraHop.Client against plain Refit and hand-written code. Run it in Release: dotnet run -c Release --project tests/ExtraHop.Client.Benchmarks "
        + "-- calls --short");
root.Subcommands.Add(Calls());
root.Subcommands.Add(Ratios());
root.Subcommands.Add(First());
root.Subcommands.Add(Child(FirstCall.ChildCommand, FirstCall.Ways, FirstCall.ChildCallAsync));
root.Subcommands.Add(Memory());
root.Subcommands.Add(Child(LargeList.ChildCommand, LargeList.Ways, LargeList.ChildAsync));
root.Subcommands.Add(Compression());
root.Subcommands.Add(CompressionServer());
root.Subcommands.Add(Packets());
root.Subcommands.Add(Simulated());
root.Subcommands.Add(Hidden(LoadGenerator.ChildCommand, LoadGenerator.RunAsync));
root.Subcommands.Add(Hidden(SimulatorSpeed.StartCommand, SimulatorSpeed.StartAsync));
return await root.Parse(args).InvokeAsync();

static Command Calls()
{
    var isShort = new Option<bool>("--short") { Description = "Three rounds a benchmark: a minute instead of several, and a wider spread." };
    var command = new Command("calls", "BenchmarkDotNet: get one device, list 100, post with Location; hand-written, plain Refit, the client.") { isShort };
    command.SetAction(result =>
    {
        // In this process, because a generated project would build the whole client again.
        Job job = (result.GetValue(isShort) ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).HideColumns(Column.Job, Column.Error)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "extrahop-benchmarks"));
        Summary summary = BenchmarkRunner.Run<CallBenchmarks>(config);
        return summary.HasCriticalValidationErrors || summary.Reports.Any(static r => !r.Success) ? 1 : 0;
    });
    return command;
}

static Command Ratios()
{
    Option<int> rounds = Rounds(200);
    var only = new Option<string>("--only") { Description = "Only the calls whose name holds this text, such as \"post\"." };
    var command = new Command("ratios", "The same calls by turns: ratios that hold on a busy machine, exact bytes, and the spread.") { rounds, only };
    command.SetAction(async result =>
    {
        await Interleaved.RunAsync(result.GetValue(rounds), name => name.Contains(result.GetValue(only) ?? string.Empty, StringComparison.OrdinalIgnoreCase));
        return 0;
    });
    return command;
}

static Command First()
{
    Option<int> rounds = Rounds(40);
    var other = new Option<string>(
        "--other") { Description = "The benchmarks of another commit (their ExtraHop.Client.Benchmarks.dll): its client takes turns, too." };
    var command = new Command("first-call", "The first call of a process, in fresh processes: hand-written, plain Refit, the client.") { rounds, other };
    command.SetAction(async result =>
    {
        await FirstCall.RunAsync(result.GetValue(rounds), result.GetValue(other));
        return 0;
    });
    return command;
}

static Command Memory()
{
    Option<int> rounds = Rounds(5);
    var command = new Command("memory", "100,000 devices in one answer and page by page: the peak of a process.") { rounds };
    command.SetAction(async result =>
    {
        await LargeList.RunAsync(result.GetValue(rounds));
        return 0;
    });
    return command;
}

static Command Compression()
{
    Option<int> rounds = Rounds(60);
    var command = new Command("compression", "A list of 1,000 devices, packed and as it is, over loopback and slower links.") { rounds };
    command.SetAction(async result =>
    {
        await CompressionGain.RunAsync(result.GetValue(rounds));
        return 0;
    });
    return command;
}

static Command Simulated()
{
    Option<int> rounds = Rounds(9);
    var command =
        new Command("simulator", "The simulator beside a bare Kestrel endpoint, a large world beside the default one, and the start of a process.") { rounds };
    command.SetAction(async result =>
    {
        await SimulatorSpeed.RunAsync(result.GetValue(rounds));
        return 0;
    });
    return command;
}

static Command Hidden(string name, Func<Task> run)
{
    var command = new Command(name) { Hidden = true };
    command.SetAction(async _ =>
    {
        await run();
        return 0;
    });
    return command;
}

static Command CompressionServer()
{
    var command = new Command(PackingServer.ChildCommand) { Hidden = true };
    command.SetAction(async _ =>
    {
        await PackingServer.RunAsync();
        return 0;
    });
    return command;
}

static Command Child(string name, string[] ways, Func<string, Task> run)
{
    var way = new Argument<string>("way");
    way.AcceptOnlyFromAmong(ways);
    var command = new Command(name) { way };
    command.Hidden = true;
    command.SetAction(async result =>
    {
        await run(result.GetValue(way)!);
        return 0;
    });
    return command;
}

static Command Packets()
{
    var isShort = new Option<bool>("--short") { Description = "Small captures and few rounds." };
    var rounds = new Option<int?>("--rounds") { Description = "How often each way is measured.", HelpName = "N" };
    AtLeastOne(rounds);
    var folder = new Argument<string>("folder") { Description = "Where to write them." };
    var samples = new Command("write-samples", "Writes captures with our writers, for other programs to read.") { folder };
    samples.SetAction(result => PacketBenchmarks.RunAsync(["write-samples", result.GetValue(folder)!]));
    var files = new Argument<string[]>("file") { Description = "Captures.", Arity = ArgumentArity.OneOrMore };
    var summary = new Command("summary", "Prints what our reader finds in captures.") { files };
    summary.SetAction(result => PacketBenchmarks.RunAsync(["summary", .. result.GetValue(files)!]));
    var layers = new Command("layers", "Prints the innermost addresses and ports of every packet.") { files };
    layers.SetAction(result => PacketBenchmarks.RunAsync(["layers", .. result.GetValue(files)!]));
    var older = new Argument<string>("older") { Description = "ExtraHop.Client.Benchmarks.dll of an older build." };
    var mebibytes = new Option<int>("--mib") { Description = "The size of each capture.", DefaultValueFactory = _ => 256 };
    AtLeastOne(mebibytes);
    Option<int> turns = Rounds(9);
    var compare = new Command("compare", "Measures against an older build, by turns, by the number of conversations.") { older, mebibytes, turns };
    var reading = new Option<bool>("--reading") { Description = "Reading alone, of every kind of capture." };
    compare.Add(reading);
    compare.SetAction(result =>
        PacketBenchmarks.CompareAsync(result.GetValue(older)!, result.GetValue(turns), result.GetValue(mebibytes), result.GetValue(reading)));
    var command =
        new Command("packets", "Captures: reading, decoding, conversations, over TLS, memory by size.") { isShort, rounds, samples, summary, layers, compare };
    command.SetAction(result => PacketBenchmarks.RunAsync(
    [
        .. result.GetValue(isShort) ? (string[])["--short"] : [],
        .. result.GetValue(rounds) is { } number ? (string[])["--rounds", number.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [],
    ]));
    return command;
}

static Option<int> Rounds(int usual)
{
    var option = new Option<int>("--rounds") { Description = "How often everything is measured.", HelpName = "N", DefaultValueFactory = _ => usual };
    AtLeastOne(option);
    return option;
}

static void AtLeastOne<T>(Option<T> option) => option.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int number) || number < 1))
    {
        result.AddError($"{option.Name} is a whole number from 1, not '{text}'.");
    }
});
