#!/usr/bin/env bash
# Packs the client, copies every script of samples/scripts to a folder outside the repository with "#:package" in place of "#:project", and runs each against a simulated system,
# as the docs show it. Usage: build/scripts/check-scripts.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
simulator=
finish() {
    [ -z "$simulator" ] || kill "$simulator" 2> /dev/null || true
    rm -rf "$work"
}
trap finish EXIT

dotnet pack src/ExtraHop.Client -c Release -o "$work/feed" -v q
package=$(basename "$(ls "$work"/feed/ExtraHop.Client.[0-9]*.nupkg)" .nupkg)
version=${package#ExtraHop.Client.}
dotnet build samples/Simulate -v q -nologo -clp:NoSummary

# A cache and build folder of their own, so that an older package of the same version is not taken for this one. The other packages come from the sources of the machine.
export NUGET_PACKAGES=$work/cache
mkdir -p "$work/away"
cat > "$work/away/nuget.config" <<XML
<configuration>
  <packageSources>
    <add key="ours" value="$work/feed" />
  </packageSources>
</configuration>
XML
for script in samples/scripts/*.cs; do
    sed "s|^#:project .*|#:package ExtraHop.Client@$version|" "$script" > "$work/away/$(basename "$script")"
    if ! grep -q '^#:package ' "$work/away/$(basename "$script")" || grep -q '^#:project' "$work/away/$(basename "$script")"; then
        echo "$script has no line '#:project' to replace"
        exit 1
    fi
done

dotnet samples/Simulate/bin/Debug/net10.0/Simulate.dll sensor --systems "$work/systems.csv" --for 3600 > "$work/simulator.log" &
simulator=$!
for _ in $(seq 1 600); do
    ! grep -q '^sha-256' "$work/simulator.log" || [ ! -s "$work/systems.csv" ] || break
    kill -0 "$simulator" || { cat "$work/simulator.log"; exit 1; }
    sleep 0.1
done
export EXTRAHOP_HOST EXTRAHOP_API_KEY EXTRAHOP_CERTIFICATE_SHA256
IFS=, read -r EXTRAHOP_HOST EXTRAHOP_API_KEY < "$work/systems.csv"
EXTRAHOP_CERTIFICATE_SHA256=$(sed -n 's/^sha-256 *//p' "$work/simulator.log")
echo "$EXTRAHOP_HOST,$EXTRAHOP_API_KEY,$EXTRAHOP_CERTIFICATE_SHA256" > "$work/away/systems.csv"

cd "$work/away"
# Runs a script and demands a text in what it prints.
try() {
    local expected=$1
    shift
    echo "== $*"
    dotnet run "$@" > "$work/output" 2>&1 || { cat "$work/output"; echo "$1 failed"; exit 1; }
    tail -n 2 "$work/output"
    grep -q -- "$expected" "$work/output" || { echo "$1 printed no '$expected'"; exit 1; }
}

try '[1-9][0-9]* devices' device-export.cs -- devices.csv 10.20.0.0/24
grep -q '^[0-9]*,.*,10\.20\.0\.[0-9]*,' devices.csv || { echo "devices.csv has no device of the network"; exit 1; }
device=$(sed -n '2s/,.*//p' devices.csv)
try '[0-9]* detections' detection-triage.cs -- 0
try '[1-9][0-9]* rows' metrics-csv.cs -- metrics.csv "$device" http_client req rsp
[ "$(head -n 1 metrics.csv | tr -d '\r')" = 'Time,Object,req,rsp' ] || { echo "metrics.csv has other columns"; exit 1; }
try '[1-9][0-9]* records' record-hunt.cs -- "$(sed -n '2p' devices.csv | cut -d, -f3)"
try "carry the tag 'web tier'" tag-subnet.cs -- 'web tier' 10.20.0.0/24
try '[1-9][0-9]* packets in' top-talkers.cs -- -10m tcp
try '1 of 1 systems backed up' backup-all.cs -- systems.csv backups
[ -n "$(find backups -name '*.exbk' -size +0)" ] || { echo "there is no backup"; exit 1; }
cd "$root"
echo "seven scripts run with the package $version"
