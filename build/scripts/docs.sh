#!/usr/bin/env bash
# Builds the documentation site into artifacts/site: the guides of docs/ and the reference made of the XML docs. Any broken link is an error.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

rm -rf artifacts/site docs/api artifacts/docs-input
for project in ExtraHop.Client ExtraHop.Client.Simulator; do
    dotnet build "src/$project" -c Release -f net10.0 -v q -p:CopyLocalLockFileAssemblies=true -o artifacts/docs-input
done

dotnet tool restore > /dev/null
dotnet docfx metadata docs/docfx.json
dotnet docfx build docs/docfx.json --warningsAsErrors
echo "artifacts/site/index.html"
