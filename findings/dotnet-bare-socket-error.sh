#!/usr/bin/env bash
# .NET 10.0.12 on Linux (runtime package Microsoft.NETCore.App.Runtime.linux-x64)
#
# What goes wrong with a connection of HttpClient is an HttpRequestException, which is what its documentation lists and what programs catch. Not where a peer takes a connection and resets it at
# once, as a system does that is going down or coming up: the handler asks the new socket for the peer's address, which has none any more, and the SocketException of that (NotConnected) comes out
# as it is. With a plain HttpClient it depends on who is faster, some of a hundred calls; with a ConnectCallback that returns a little later it is common.
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
using System.Net;
using System.Net.Sockets;

// A peer that takes connections and resets each at once.
using var peer = new Socket(SocketType.Stream, ProtocolType.Tcp);
peer.Bind(new IPEndPoint(IPAddress.Loopback, 0));
peer.Listen(128);
var address = new Uri($"http://127.0.0.1:{((IPEndPoint)peer.LocalEndPoint!).Port}/");
_ = Task.Run(() =>
{
    while (true)
    {
        Socket connection = peer.Accept();
        connection.LingerState = new LingerOption(true, 0);
        connection.Close();
    }
});

using (var plain = new HttpClient())
{
    await CallAsync("plain", plain, 20_000);
}

using var later = new SocketsHttpHandler
{
    ConnectCallback = async (context, cancellationToken) =>
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        socket.Poll(TimeSpan.FromSeconds(5), SelectMode.SelectRead);
        return new NetworkStream(socket, ownsSocket: true);
    },
};
using (var client = new HttpClient(later))
{
    await CallAsync("a callback that returns after the reset", client, 1000);
}

async Task CallAsync(string name, HttpClient client, int most)
{
    var seen = new SortedSet<string>();
    for (int i = 0; i < most && seen.Count < 2; i++)
    {
        try
        {
            await client.GetAsync(address);
        }
        catch (Exception error)
        {
            seen.Add(error is SocketException bare ? $"SocketException ({bare.SocketErrorCode})" : error.GetType().Name);
        }
    }

    Console.WriteLine($"{name}: {string.Join(", ", seen)}");
}
CODE

cat > expected <<'OUTPUT'
plain: HttpRequestException, SocketException (NotConnected)
a callback that returns after the reset: HttpRequestException, SocketException (NotConnected)
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 120 bin/Release/net10.0/linux-x64/finding > seen
cat seen
diff expected seen && echo "Unchanged."
