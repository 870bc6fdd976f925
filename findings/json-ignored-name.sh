#!/usr/bin/env bash
# System.Text.Json 11.0.0 (and the 10.0.12 of the .NET 10 runtime, by reflection and generated alike)
#
# Extension data is where members go that no property takes. A property with [JsonIgnore] takes none, and yet a member that arrives under the name it would have had is dropped: it is not
# in the extension data and is gone when the object is written again. So a computed property that is added for convenience costs whoever keeps unknown members a member of the wire.
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
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="System.Text.Json" Version="[11.0.0]" />
  </ItemGroup>
</Project>
PROJECT

cat > Program.cs <<'CODE'
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

Console.WriteLine("System.Text.Json " + typeof(JsonSerializer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
const string Wire = """{"id":7,"label":"as the system wrote it","other":"unknown"}""";

Show("reflection", JsonSerializer.Deserialize<Device>(Wire, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })!,
    device => JsonSerializer.Serialize(device, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));
Show("generated", JsonSerializer.Deserialize(Wire, Names.Default.Device)!, device => JsonSerializer.Serialize(device, Names.Default.Device));

static void Show(string way, Device device, Func<Device, string> write) =>
    Console.WriteLine($"{way}: extension data holds {string.Join(", ", device.Unknown!.Keys)}; written again: {write(device)}");

internal sealed class Device
{
    public long Id { get; set; }

    [JsonIgnore]
    public string Label => $"device {Id}";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Device))]
internal sealed partial class Names : JsonSerializerContext;
CODE

cat > expected <<'OUTPUT'
System.Text.Json 11.0.0
reflection: extension data holds other; written again: {"id":7,"other":"unknown"}
generated: extension data holds other; written again: {"id":7,"other":"unknown"}
OUTPUT
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
