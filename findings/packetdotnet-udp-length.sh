#!/usr/bin/env bash
# PacketDotNet 1.4.8
#
# A UDP datagram ends where its own length says, also when the IP packet goes on behind it (RFC 768; RFC 9868 puts options there). PacketDotNet reads that length, shows it, and yet gives
# out everything to the end of the IP packet as payload. The length of IP, which Ethernet padding lies behind, is respected.
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

// IPv4 of 40 bytes: a header of 20, UDP of 12, and 8 bytes of surplus.
Show("length of UDP 12, of IP 40", "4500 0028 0001 0000 4011 0000 0a000001 0a000002" + "c0a8 0035 000c 0000 41424344" + "0000000000000000");

// IPv4 of 32 bytes, and 8 bytes behind it, as Ethernet pads.
Show("length of UDP 12, of IP 32, padded", "4500 0020 0001 0000 4011 0000 0a000001 0a000002" + "c0a8 0035 000c 0000 41424344" + "0000000000000000");

static void Show(string what, string hex)
{
    UdpPacket packet = Packet.ParsePacket(LinkLayers.Raw, Convert.FromHexString(hex.Replace(" ", ""))).Extract<UdpPacket>();
    Console.WriteLine($"{what}: Length {packet.Length}, payload of {packet.PayloadData.Length} bytes");
}
CODE

cat > expected <<'OUTPUT'
PacketDotNet 1.4.8
length of UDP 12, of IP 40: Length 12, payload of 12 bytes
length of UDP 12, of IP 32, padded: Length 12, payload of 4 bytes
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
