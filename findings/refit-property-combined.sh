#!/usr/bin/env bash
# Refit 16.4.0, generated requests
#
# A parameter with [Property] and [Query] goes both ways: into the properties of the request and into its query. With [Property] and [QueryConverter] it does not: the query is gone and the
# converter is never asked. With [Property] and [Header] it is the property that is gone. Both build without a diagnostic, with warnings as errors.
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
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RefitRequireGeneratedRequests>true</RefitRequireGeneratedRequests>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Refit" Version="[16.4.0]" />
  </ItemGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using System.Reflection;
using System.Net;
using Refit;

Console.WriteLine("Refit " + typeof(RestService).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
var sent = new Recorder();
var api = RestService.For<IApi>(new HttpClient(sent) { BaseAddress = new Uri("http://stub.invalid") });
await Show("plain", () => api.Plain(7));
await Show("property", () => api.Property(7));
await Show("property, query", () => api.PropertyQuery(7));
await Show("property, alias", () => api.PropertyAlias(7));
await Show("property, header", () => api.PropertyHeader(7));
await Show("converter", () => api.Converter(7));
await Show("property, converter", () => api.PropertyConverter(7));

async Task Show(string name, Func<Task> call)
{
    await call();
    Console.WriteLine($"{name}: {sent.Last}");
}

public interface IApi
{
    [Get("/devices")]
    Task Plain(int limit);

    [Get("/devices")]
    Task Property([Property("limit")] int limit);

    [Get("/devices")]
    Task PropertyQuery([Property("limit"), Query] int limit);

    [Get("/devices")]
    Task PropertyAlias([Property("limit"), AliasAs("limit")] int limit);

    [Get("/devices")]
    Task PropertyHeader([Property("limit"), Header("X-Limit")] int limit);

    [Get("/devices")]
    Task Converter([QueryConverter(typeof(Numbers))] int limit);

    [Get("/devices")]
    Task PropertyConverter([Property("limit"), QueryConverter(typeof(Numbers))] int limit);

}

public sealed class Numbers : IQueryConverter<int>
{
    public void Flatten(int value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        builder.AddPreEscapedKey("limit", value.ToString(System.Globalization.CultureInfo.InvariantCulture), false);
}

public sealed class Recorder : HttpMessageHandler
{
    public string? Last { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string properties = string.Join(", ", request.Options.Where(static option => option.Key == "limit").Select(static option => $"{option.Key} = {option.Value}"));
        string headers = string.Join(", ", request.Headers.Select(static header => $"{header.Key}: {string.Join(",", header.Value)}"));
        Last = $"{request.RequestUri!.PathAndQuery}, properties: {properties}, headers: {headers}";
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request });
    }
}
CODE

cat > expected <<'OUTPUT'
Refit 16.4.0
plain: /devices?limit=7, properties: , headers: 
property: /devices, properties: limit = 7, headers: 
property, query: /devices?limit=7, properties: limit = 7, headers: 
property, alias: /devices, properties: limit = 7, headers: 
property, header: /devices, properties: , headers: X-Limit: 7
converter: /devices?limit=7, properties: , headers: 
property, converter: /devices, properties: limit = 7, headers: 
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
