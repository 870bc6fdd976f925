#!/usr/bin/env bash
# PacketDotNet 1.4.8
#
# The length of an IPv6 extension header counts units of 8 bytes beyond the first; that of the authentication header counts units of 4 beyond the second (RFC 4302). PacketDotNet takes
# all of them for the first kind, so it looks for TCP or UDP behind an authentication header of 24 bytes 16 bytes too late. It finds ports there that the packet does not have, without an
# error; where the packet ends before that, it throws IndexOutOfRangeException. In IPv4 it does not pass the header at all, which is at least visible.
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
    <PackageReference Include="PacketDotNet" Version="[1.4.8]" />
  </ItemGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using PacketDotNet;

Console.WriteLine("PacketDotNet " + typeof(Packet).Assembly.GetName().Version!.ToString(3));

// From port 49320 to 443, 40 bytes of payload that count from 1.
string tcp = "C0A801BB00000001000000025018200000000000" + string.Concat(Enumerable.Range(1, 40).Select(static value => value.ToString("x2")));

// An authentication header of 24 bytes: TCP follows, length 4, two reserved bytes, an SPI, a sequence number, 12 bytes of check value.
string authentication = "0604 0000 00000001 00000001 000000000000000000000000";

// A header of destination options of 8 bytes.
string options = "0600 0104 00000000";

Show("TCP", "06", tcp);
Show("destination options, TCP", "3c", options + tcp);
Show("authentication, TCP", "33", authentication + tcp);
Show("authentication, TCP without payload", "33", authentication + tcp[..40]);

static void Show(string what, string next, string payload)
{
    byte[] body = Convert.FromHexString(payload.Replace(" ", ""));
    byte[] header = Convert.FromHexString($"6000 0000 {body.Length:x4} {next}40 20010db8000000000000000000000001 20010db8000000000000000000000002".Replace(" ", ""));
    try
    {
        TcpPacket packet = Packet.ParsePacket(LinkLayers.Raw, [.. header, .. body]).Extract<TcpPacket>();
        Console.WriteLine($"{what}: {packet.SourcePort} to {packet.DestinationPort}, {packet.PayloadData.Length} bytes");
    }
    catch (Exception error)
    {
        Console.WriteLine($"{what}: {error.GetType().Name}");
    }
}
CODE

cat > expected <<'OUTPUT'
PacketDotNet 1.4.8
TCP: 49320 to 443, 40 bytes
destination options, TCP: 49320 to 443, 40 bytes
authentication, TCP: 0 to 0, 44 bytes
authentication, TCP without payload: IndexOutOfRangeException
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
