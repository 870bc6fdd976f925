using ExtraHop.Cli;
using ExtraHop.Cli.Output;

using var interrupt = new InterruptSignal();
using var terminal = Terminal.OfProcess();
return await Tool.RunAsync(args, terminal, interrupt.Token);
