#!/usr/bin/env bash
# WireMock.Net.Minimal 2.21.0 (on ASP.NET Core's Kestrel)
#
# The stub server stands on Kestrel and yet reads a request differently. Kestrel leaves %2F in a path as it is, takes a comma in a query for part of the value whether it is escaped or not,
# and joins two keys that differ in case alone. In the stub, %2F in a path is a slash, so a stub written with %2F never answers and one written with a slash answers for both; in a
# query, it is the other way around: an escaped comma is part of the value and a bare one makes two values; and the two keys are a 500 that no stub asked for.
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
    <!-- A dependency of WireMock.Net may not be served in the version that it names; NuGet takes the next newer one and says so. -->
    <NoWarn>$(NoWarn);NU1603</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <FrameworkReference Include="Microsoft.AspNetCore.App" />
    <PackageReference Include="WireMock.Net.Minimal" Version="[2.21.0]" />
  </ItemGroup>
</Project>
END

cat > Program.cs <<'END'
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

Console.WriteLine("WireMock.Net.Minimal " + typeof(WireMockServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
using var http = new HttpClient();

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var bare = builder.Build();
bare.Urls.Add("http://127.0.0.1:0");
bare.Run(static context => context.Response.WriteAsync(context.Request.Query.Count == 0 ? context.Request.Path.Value! : Shown(context.Request.Query["ids"])));
await bare.StartAsync();

using var stub = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
stub.Given(Request.Create().WithPath("/escaped/a%2Fb")).RespondWith(Response.Create().WithBody("stub"));
stub.Given(Request.Create().WithPath("/plain/a/b")).RespondWith(Response.Create().WithBody("stub"));
stub.Given(Request.Create().WithPath("/query")).RespondWith(Response.Create().WithBody(static request => Shown(request.Query!["ids"])));

foreach (var path in new[] { "/escaped/a%2Fb", "/plain/a%2Fb", "/query?ids=1,2", "/query?ids=1%2C2", "/query?ids=1&IDS=2" })
{
    using var answer = await http.GetAsync(stub.Url + path);
    Console.WriteLine($"{path}: Kestrel {await http.GetStringAsync(bare.Urls.First() + path)}, stub {(answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : (int)answer.StatusCode)}");
}

static string Shown(IEnumerable<string> values) => string.Join(" ", values.Select(static value => $"[{value}]"));
END

cat > expected <<'END'
WireMock.Net.Minimal 2.21.0
/escaped/a%2Fb: Kestrel /escaped/a%2Fb, stub 404
/plain/a%2Fb: Kestrel /plain/a%2Fb, stub stub
/query?ids=1,2: Kestrel [1,2], stub [1] [2]
/query?ids=1%2C2: Kestrel [1,2], stub [1,2]
/query?ids=1&IDS=2: Kestrel [1] [2], stub 500
END
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
