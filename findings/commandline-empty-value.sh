#!/usr/bin/env bash
# System.CommandLine 3.0.0
#
# In --name=VALUE, everything behind the equals sign is the value. Only if there is nothing behind it, it is not: the option then takes the next token, be it an argument or another option,
# and what the shell made of --name="$NAME" means something else when NAME is empty. There is an error only where nothing follows. An empty value needs two tokens: --name "".
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
    <PackageReference Include="System.CommandLine" Version="[3.0.0]" />
  </ItemGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using System.CommandLine;
using System.Reflection;

Console.WriteLine("System.CommandLine " + typeof(RootCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
Show("--comment=x", "web");
Show("--comment=", "web");
Show("--comment:", "web");
Show("--comment=", "--force", "web");
Show("--comment=");
Show("--comment", "", "web");

static void Show(params string[] line)
{
    var names = new Argument<string[]>("names") { Arity = ArgumentArity.ZeroOrMore };
    var comment = new Option<string>("--comment");
    var force = new Option<bool>("--force");
    ParseResult result = new RootCommand { names, comment, force }.Parse(line);
    string given = string.Join(' ', line.Select(static token => token.Length == 0 ? "\"\"" : token));
    string taken = result.Errors.Count > 0 ? "-" : $"comment \"{result.GetValue(comment)}\", names {string.Join(',', result.GetValue(names)!)}, force {result.GetValue(force)}";
    Console.WriteLine($"{given}: {result.Errors.Count} errors, {taken}");
}
CODE

cat > expected <<'OUTPUT'
System.CommandLine 3.0.0
--comment=x web: 0 errors, comment "x", names web, force False
--comment= web: 0 errors, comment "web", names , force False
--comment: web: 0 errors, comment "web", names , force False
--comment= --force web: 0 errors, comment "--force", names web, force False
--comment=: 1 errors, -
--comment "" web: 0 errors, comment "", names web, force False
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
