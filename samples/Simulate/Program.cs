// Simulated systems on their own, for clients in any language: dotnet run --project samples/Simulate -- sensor console --certificate simulated.pem
using System.CommandLine;
using ExtraHop.Client.Simulator;

var platforms = new Argument<string[]>("platform")
{
    Description = $"The systems to start: {string.Join(", ", SimulationPlan.PlatformNames)}.",
    Arity = ArgumentArity.ZeroOrMore,
    DefaultValueFactory = static _ => ["sensor"],
};
platforms.AcceptOnlyFromAmong([.. SimulationPlan.PlatformNames]);
var port = new Option<int>("--port") { Description = "The port of the first system, the next ones follow it; 0 takes free ones." };
port.Validators.Add(static result =>
{
    if (result.Tokens is [{ Value: var text }] && !(ushort.TryParse(text, out _)))
    {
        result.AddError($"--port is '{text}'; expected 0 to 65535.");
    }
});
var seed = new Option<int>("--seed")
{
    Description = "The world: the same seed gives the same devices, records and packets.",
    DefaultValueFactory = static _ => 1,
};
var key = new Option<string?>("--key") { Description = "The API key of every system, instead of a new one each." };
var certificate = new Option<string?>("--certificate") { Description = "Writes the certificates of all systems to this PEM file.", HelpName = "FILE" };
var systems = new Option<string?>("--systems")
{
    Description = "Writes host,key of each system to this CSV file (RevealX 360: host,client id,client secret).",
    HelpName = "FILE",
};
var faults = new Option<string?>("--faults")
{
    Description = """Faults as JSON, such as [{"kind": "status", "status": 503, "retry_after": 2, "times": 3}].""",
    HelpName = "FILE",
};
var log = new Option<string?>("--log") { Description = "Appends every request to this file, a line of JSON each.", HelpName = "FILE" };
var seconds = new Option<double?>("--for") { Description = "Stops after this time.", HelpName = "SECONDS" };
seconds.Validators.Add(static result =>
{
    // A day at most: what shall run longer runs until it is stopped.
    if (result.Tokens is [{ Value: var text }]
        && !(double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double number) && number is >= 0 and <= 86_400))
    {
        result.AddError($"--for is '{text}'; expected 0 to 86400 seconds.");
    }
});

var root = new RootCommand("Runs simulated ExtraHop systems on loopback TLS until Ctrl+C or SIGTERM.")
{
    platforms,
    port,
    seed,
    key,
    certificate,
    systems,
    faults,
    log,
    seconds,
};
root.SetAction(async (result, cancellationToken) =>
{
    try
    {
        var plan = new SimulationPlan
        {
            Systems = SimulationPlan.SystemsOf(
                result.GetValue(platforms)!,
                new SimulatorOptions { Seed = result.GetValue(seed), ApiKey = result.GetValue(key) },
                result.GetValue(port)),
            CertificateFile = result.GetValue(certificate),
            SystemsFile = result.GetValue(systems),
            RequestLogFile = result.GetValue(log),
            Faults = result.GetValue(faults) is { } file ? FaultFile.Read(file) : [],
        };
        await using SimulatorHost host = await SimulatorHost.StartAsync(plan, cancellationToken);
        host.Describe(Console.Out);
        await host.WaitAsync(result.GetValue(seconds) is { } number ? TimeSpan.FromSeconds(number) : null, cancellationToken: cancellationToken);
        return 0;
    }
    catch (Exception exception) when (exception is ArgumentException or FormatException or IOException or UnauthorizedAccessException)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 2;
    }
});
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    return 2;
}

return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(5) });
