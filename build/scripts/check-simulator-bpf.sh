#!/usr/bin/env bash
# Asks libpcap, by way of tcpdump, what each filter finds in the simulator's own capture, and compares with what is committed beside the tests.
# Usage: build/scripts/check-simulator-bpf.sh [--write]     --write puts libpcap's answers into the file. Needs tcpdump: apt-get install -y tcpdump
set -euo pipefail

if ! command -v tcpdump > /dev/null; then
    echo "tcpdump is missing. On Debian: apt-get update && apt-get install -y tcpdump" >&2
    exit 3
fi

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../tests/ExtraHop.Client.Simulator.Tests" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

EXTRAHOP_SIMULATOR_CAPTURE="$work/capture.pcap" dotnet test "$project" -f net10.0 --filter FullyQualifiedName~The_capture_is_written_for_the_script > "$work/log" \
    || { cat "$work/log" >&2; exit 1; }

checked=0
failures=0
while IFS=$'\t' read -r count digest filter; do
    # A packet is known by its time; no two of them share one.
    if found=$(tcpdump -Z root -n -tt -r "$work/capture.pcap" "$filter" 2> /dev/null); then
        times=$(printf '%s\n' "$found" | sed -n 's/^ *\([0-9][0-9]*\.[0-9]\{6\}\) .*/\1/p')
        number=$(printf '%s' "$times" | grep -c . || true)
        sum=$(printf '%s' "$times" | paste -sd, - | tr -d '\n' | sha256sum | cut -c1-16)
    else
        number=rejected
        sum=-
    fi
    printf '%s\t%s\t%s\n' "$number" "$sum" "$filter" >> "$work/result"
    checked=$((checked + 1))
    if [ "$number $sum" != "$count $digest" ]; then
        echo "DIFFERS  $filter: libpcap finds $number ($sum), $count ($digest) was committed"
        failures=$((failures + 1))
    fi
done < "$project/Bpf/expected.txt"

if [ "${1:-}" = --write ]; then
    cp "$work/result" "$project/Bpf/expected.txt"
    echo "$checked filters written"
    exit 0
fi
echo "$checked filters checked with $(tcpdump --version 2>&1 | sed -n 's/^libpcap version \([0-9.]*\).*/libpcap \1/p'), $failures differ"
[ "$failures" = 0 ]
