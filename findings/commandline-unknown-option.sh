#!/usr/bin/env bash
# System.CommandLine 3.0.0
#
# An option that no command has is an error as long as nothing can take it. As soon as the command has an argument with room left, the misspelled option becomes its value,
# without an error and without regard to TreatUnmatchedTokensAsErrors, which is on by default. What followed the option becomes a value, too, where a second one fits.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/finding"
cd "$work/finding" # not beside the packages, whose sources would be compiled
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_PACKAGES="$work/packages"

cat > finding.csproj <<'END'
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
END

cat > Program.cs <<'END'
using System.CommandLine;
using System.Reflection;

Console.WriteLine("System.CommandLine " + typeof(RootCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);

Show("no argument", null, "--lmit");
Show("one optional argument", new Argument<string?>("name") { Arity = ArgumentArity.ZeroOrOne }, "--lmit");
Show("one optional argument", new Argument<string?>("name") { Arity = ArgumentArity.ZeroOrOne }, "--lmit", "3");
Show("any number of arguments", new Argument<string[]>("names") { Arity = ArgumentArity.ZeroOrMore }, "--lmit", "3");

static void Show(string what, Argument? argument, params string[] line)
{
    var find = new Command("find") { new Option<int>("--limit") };
    if (argument is not null)
    {
        find.Add(argument);
    }

    ParseResult result = new RootCommand { find }.Parse(["find", .. line]);
    string taken = argument is null ? "-" : string.Join(",", result.GetResult(argument)?.Tokens.Select(static token => token.Value) ?? []);
    Console.WriteLine($"{what}, {string.Join(' ', line)}: {result.Errors.Count} errors, names {taken}, unmatched are errors: {find.TreatUnmatchedTokensAsErrors}");
}
END

cat > expected <<'END'
System.CommandLine 3.0.0
no argument, --lmit: 1 errors, names -, unmatched are errors: True
one optional argument, --lmit: 0 errors, names --lmit, unmatched are errors: True
one optional argument, --lmit 3: 1 errors, names --lmit, unmatched are errors: True
any number of arguments, --lmit 3: 0 errors, names --lmit,3, unmatched are errors: True
END
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
