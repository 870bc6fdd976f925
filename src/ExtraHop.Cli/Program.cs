using ExtraHop.Cli;
using ExtraHop.Cli.Output;

using var interrupt = new InterruptSignal();
using Terminal terminal = Terminal.OfProcess();
return await Tool.RunAsync(args, terminal, interrupt.Token);
