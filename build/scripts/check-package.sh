#!/usr/bin/env bash
# Packs the packages, then does what a user does: a new console project outside the repository that refers to them and runs against the simulator.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
feed=$root/artifacts/packages
rm -rf "$feed"
dotnet pack src/ExtraHop.Client -c Release -o "$feed" -v q
dotnet pack src/ExtraHop.Client.Simulator -c Release -o "$feed" -v q
ls -l "$feed"

size=$(stat -c %s "$feed"/ExtraHop.Client.[0-9]*.nupkg)
[ "$size" -lt 3145728 ] || { echo "ExtraHop.Client is $size bytes; expected less than 3 MB"; exit 1; }
if unzip -l "$feed"/ExtraHop.Client.[0-9]*.nupkg | grep 'analyzers/'; then
    echo "no analyzer may ship"
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# A cache of its own, so that an older package of the same version is not taken for this one.
export NUGET_PACKAGES=$work/cache
cat > nuget.config <<'XML'
<configuration>
  <packageSources>
    <add key="ours" value="FEED" />
  </packageSources>
</configuration>
XML
sed -i "s|FEED|$feed|" nuget.config
cat > consumer.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
</Project>
XML
dotnet add package ExtraHop.Client >/dev/null
dotnet add package ExtraHop.Client.Simulator >/dev/null
cat > Program.cs <<'CS'
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Simulator;

await using ExtraHopSimulator system = await ExtraHopSimulator.StartAsync();
using var client = ExtraHopClient.Create(system.Host, system.ApiKey, options => options.TrustedCertificateSha256 = system.CertificateSha256);

int devices = 0;
await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch()))
{
    devices++;
}

await using PacketCapture capture = await client.Packets.SearchAsync(new PacketSearch { From = "-10m", Bpf = Bpf.Tcp });
using CaptureReader reader = capture.OpenReader();
long packets = 0;
while (await reader.FillAsync())
{
    while (reader.TryRead(out PacketRecord _))
    {
        packets++;
    }
}

Console.WriteLine($"{devices} devices, {packets} packets");
return devices > 0 && packets > 0 ? 0 : 1;
CS
dotnet run
