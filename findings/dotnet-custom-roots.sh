#!/usr/bin/env bash
# .NET 10.0.12 on Linux (runtime package Microsoft.NETCore.App.Runtime.linux-x64)
#
# A chain in the mode CustomRootTrust trusts its own store alone, and still reads every certificate that the machine trusts before it answers: some 150 files on a usual system. The same
# goes for TLS with such a policy. In a program that lives for one call, that is a large part of its start.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/finding" "$work/trusted"
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
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

string folder = args[0];
using RSA key = RSA.Create(2048);
using X509Certificate2 own = Make("own");

// Some other certificate stands for all that the machine trusts. When it was read, its access time tells.
string trusted = Path.Combine(folder, "trusted.pem");
File.WriteAllText(trusted, Make("trusted").ExportCertificatePem());
Forget();
File.ReadAllText(trusted);
if (!WasRead())
{
    Console.WriteLine("this file system keeps no access times");
    return;
}

Forget();
Console.WriteLine($".NET {Environment.Version}, before the chain: {(WasRead() ? "read" : "not read")}");
using var chain = new X509Chain
{
    ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { own }, RevocationMode = X509RevocationMode.NoCheck },
};
bool isTrusted = chain.Build(own);
Console.WriteLine($"own roots: trusted {isTrusted}, elements {chain.ChainElements.Count}, certificates of the machine: {(WasRead() ? "read" : "not read")}");

void Forget() => File.SetLastAccessTimeUtc(trusted, new DateTime(2001, 1, 1));

bool WasRead() => File.GetLastAccessTimeUtc(trusted).Year > 2001;

X509Certificate2 Make(string name) => new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
    .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
CODE

cat > expected <<'OUTPUT'
.NET 10.0.12, before the chain: not read
own roots: trusted True, elements 1, certificates of the machine: read
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
SSL_CERT_DIR="$work/trusted" SSL_CERT_FILE=/dev/null timeout 60 bin/Release/net10.0/linux-x64/finding "$work/trusted" > seen
cat seen
! grep -q 'no access times' seen || exit 2
diff expected seen && echo "Unchanged."
