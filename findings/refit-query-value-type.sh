#!/usr/bin/env bash
# Refit 16.4.0, generated requests
#
# A value type that wraps one text and overrides ToString() is one text in a path. In a query it is taken for an object with properties: the name of the parameter is gone, the name of the
# property is sent, and neither AliasAs nor the formatter of the settings can help, as the formatter is asked for the property alone. It builds without a diagnostic, while an array of
# the same type is an error (RF006). Implementing IFormattable, which changes nothing about the type's text, makes it one value under the parameter's name.
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
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RefitRequireGeneratedRequests>true</RefitRequireGeneratedRequests>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Refit" Version="[16.4.0]" />
  </ItemGroup>
</Project>
END

cat > Program.cs <<'END'
using System.Net;
using System.Reflection;
using Refit;

Console.WriteLine("Refit " + typeof(RestService).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
var sent = new Recorder();
var asked = new Formatter();
var api = RestService.For<IApi>(new HttpClient(sent) { BaseAddress = new Uri("http://stub.invalid") }, new RefitSettings { UrlParameterFormatter = asked });
await Show("plain, in the path", () => api.PlainInPath(new("7")));
await Show("plain, in the query", () => api.PlainInQuery(new("7")));
await Show("plain, in the query with an alias", () => api.PlainWithAlias(new("7")));
await Show("formattable, in the path", () => api.FormattableInPath(new("7")));
await Show("formattable, in the query", () => api.FormattableInQuery(new("7")));
await Show("formattable, in the query with an alias", () => api.FormattableWithAlias(new("7")));

async Task Show(string name, Func<Task> call)
{
    asked.Types.Clear();
    await call();
    Console.WriteLine($"{name}: {sent.Last}, the formatter saw {string.Join(", ", asked.Types)}");
}

public interface IApi
{
    [Get("/devices/{id}")]
    Task PlainInPath(Plain id);

    [Get("/devices")]
    Task PlainInQuery(Plain id);

    [Get("/devices")]
    Task PlainWithAlias([AliasAs("device")] Plain id);

    [Get("/devices/{id}")]
    Task FormattableInPath(Formattable id);

    [Get("/devices")]
    Task FormattableInQuery(Formattable id);

    [Get("/devices")]
    Task FormattableWithAlias([AliasAs("device")] Formattable id);

#if ARRAY
    [Get("/devices")]
    Task PlainArray(Plain[] id);
#endif
}

public readonly record struct Plain(string Value)
{
    public override string ToString() => Value;
}

public readonly record struct Formattable(string Value) : IFormattable
{
    public override string ToString() => Value;

    public string ToString(string? format, IFormatProvider? formatProvider) => Value;
}

public sealed class Formatter : IUrlParameterFormatter
{
    public List<string> Types { get; } = [];

    public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type)
    {
        Types.Add(value?.GetType().Name ?? "null");
        return value?.ToString();
    }
}

public sealed class Recorder : HttpMessageHandler
{
    public string? Last { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Last = request.RequestUri!.PathAndQuery;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request });
    }
}
END

cat > expected <<'END'
Refit 16.4.0
plain, in the path: /devices/7, the formatter saw Plain
plain, in the query: /devices?Value=7, the formatter saw String
plain, in the query with an alias: /devices?Value=7, the formatter saw String
formattable, in the path: /devices/7, the formatter saw Formattable
formattable, in the query: /devices?id=7, the formatter saw Formattable
formattable, in the query with an alias: /devices?device=7, the formatter saw Formattable
an array of plain: error RF006
END
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
if dotnet build -c Release -m:1 -nodeReuse:false -v q -p:DefineConstants=ARRAY > array.log 2>&1; then
    echo "an array of plain: builds" >> seen
else
    echo "an array of plain: $(grep -o 'error [A-Z]*[0-9]*' array.log | sort -u)" >> seen
fi
cat seen
diff expected seen && echo "Unchanged."
