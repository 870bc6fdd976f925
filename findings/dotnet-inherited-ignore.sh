#!/usr/bin/env bash
# .NET 10.0.12 on Linux (runtime package Microsoft.NETCore.App.Runtime.linux-x64)
#
# A program that registers a handler for SIGINT has one, whatever its parent did with the signal: so it is with sigaction in C and signal.signal in Python. In .NET it is not: where the parent
# ignores SIGINT, which shells do for every background job of a script, PosixSignalRegistration.Create gives a registration that is never called, and Console.CancelKeyPress takes its handler
# likewise. Nothing says so. SIGTERM is not affected.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/finding"
cd "$work/finding" # not beside the packages, whose sources would be compiled
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_PACKAGES="$work/packages"

cat > finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <SelfContained>true</SelfContained>
    <RuntimeFrameworkVersion>10.0.12</RuntimeFrameworkVersion>
  </PropertyGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using System.Diagnostics;
using System.Runtime.InteropServices;

var called = new HashSet<string>();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Note(context, "SIGINT"));
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Note(context, "SIGTERM"));
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    lock (called)
    {
        called.Add("CancelKeyPress");
    }
};

foreach (string signal in new[] { "INT", "TERM" })
{
    using var kill = Process.Start("kill", ["-" + signal, Environment.ProcessId.ToString()]);
    kill.WaitForExit();
}

// SIGTERM came second: once it was handled, there is a second left for SIGINT.
for (int wait = 0; wait < 300 && !Has("SIGTERM"); wait++)
{
    Thread.Sleep(100);
}

Thread.Sleep(1000);
Console.WriteLine($"{args[0]}: SIGINT {Has("SIGINT")}, CancelKeyPress {Has("CancelKeyPress")}, SIGTERM {Has("SIGTERM")}");

void Note(PosixSignalContext context, string name)
{
    context.Cancel = true;
    lock (called)
    {
        called.Add(name);
    }
}

bool Has(string name)
{
    lock (called)
    {
        return called.Contains(name);
    }
}
CODE

cat > expected <<'OUTPUT'
in the foreground: SIGINT True, CancelKeyPress True, SIGTERM True
a background job of a script: SIGINT False, CancelKeyPress False, SIGTERM True
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
program=bin/Release/net10.0/linux-x64/finding
timeout 60 env --default-signal=INT "$program" "in the foreground" > seen
timeout 60 bash -c "$program 'a background job of a script' & wait" >> seen
cat seen
diff expected seen && echo "Unchanged."
