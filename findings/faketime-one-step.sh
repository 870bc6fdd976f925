#!/usr/bin/env bash
# Microsoft.Extensions.TimeProvider.Testing 10.11.0
#
# Advance moves the clock in one step and fires what is due afterwards. Each callback sees the end of the step as the time, not the moment it was due at: three ticks of a timer have the same
# time. A wait that follows another therefore begins at the end of the step: of five waits of one second each, Advance of ten seconds ends one. Five steps of two seconds end all.
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
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Extensions.TimeProvider.Testing" Version="[10.11.0]" />
  </ItemGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using System.Reflection;
using Microsoft.Extensions.Time.Testing;

Console.WriteLine("Microsoft.Extensions.TimeProvider.Testing "
    + typeof(FakeTimeProvider).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);

var clock = new FakeTimeProvider();
var seen = new List<double>();
using (clock.CreateTimer(_ => seen.Add((clock.GetUtcNow() - clock.Start).TotalSeconds), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)))
{
    clock.Advance(TimeSpan.FromSeconds(3.5));
}

Console.WriteLine($"a timer of 1 s, one step of 3.5 s: ticks at {string.Join(", ", seen)}");
Show(10);
Show(2, 2, 2, 2, 2);

// A chain of waits, without tasks: what fires arms the next wait on the thread that moves the clock, so nothing has to be waited for.
static void Show(params int[] steps)
{
    var clock = new FakeTimeProvider();
    var ends = new List<double>();
    var timers = new List<ITimer>();
    Wait();
    foreach (int step in steps)
    {
        clock.Advance(TimeSpan.FromSeconds(step));
    }

    Console.WriteLine($"five waits of 1 s behind each other, steps of {string.Join(", ", steps)} s: {ends.Count} ended, at {string.Join(", ", ends)}");

    void Wait() => timers.Add(clock.CreateTimer(
        _ =>
        {
            ends.Add((clock.GetUtcNow() - clock.Start).TotalSeconds);
            if (ends.Count < 5)
            {
                Wait();
            }
        },
        null,
        TimeSpan.FromSeconds(1),
        Timeout.InfiniteTimeSpan));
}
CODE

cat > expected <<'END'
Microsoft.Extensions.TimeProvider.Testing 10.11.0
a timer of 1 s, one step of 3.5 s: ticks at 3.5, 3.5, 3.5
five waits of 1 s behind each other, steps of 10 s: 1 ended, at 10
five waits of 1 s behind each other, steps of 2, 2, 2, 2, 2 s: 5 ended, at 2, 4, 6, 8, 10
END
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
