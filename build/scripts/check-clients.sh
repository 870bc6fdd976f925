#!/usr/bin/env bash
# Drives the simulator with a client that is not ours: Python's requests, over TLS, trusting the PEM file that the simulator wrote, through every
# job of the vendor's published scripts. Prints a table; ends with 1 when a job fails.
# Usage: build/scripts/check-clients.sh     Needs requests: apt-get install -y python3-requests
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if ! python3 -c 'import requests' 2> /dev/null; then
    echo "Python's requests is missing. On Debian: apt-get update && apt-get install -y python3-requests" >&2
    exit 3
fi

folder=$(mktemp -d)
simulator=
stop() {
    if [ -n "$simulator" ]; then
        kill -TERM "$simulator" 2> /dev/null || true
        wait "$simulator" 2> /dev/null || true
    fi
    rm -rf "$folder"
}
trap stop EXIT

dotnet build "$root/samples/Simulate" -c Release -v q --nologo > "$folder/build.log" || { cat "$folder/build.log" >&2; exit 1; }
dotnet "$root/samples/Simulate/bin/Release/net10.0/Simulate.dll" sensor console packetstore rx360 \
    --certificate "$folder/systems.pem" --systems "$folder/systems.csv" --log "$folder/requests.jsonl" --for 600 > "$folder/output" 2>&1 &
simulator=$!
for _ in $(seq 300); do
    # The list of systems is the last file that is written.
    [ -s "$folder/systems.csv" ] && break
    kill -0 "$simulator" 2> /dev/null || { cat "$folder/output" >&2; exit 1; }
    sleep 0.1
done

result=0
python3 "$root/build/scripts/check-clients.py" "$folder/systems.csv" "$folder/systems.pem" "$folder/requests.jsonl" || result=$?

# A clean stop: SIGTERM ends it with 0.
kill -TERM "$simulator"
code=0
wait "$simulator" || code=$?
simulator=
echo "stop by SIGTERM: exit code $code"
[ "$code" = 0 ] || result=1
exit "$result"
