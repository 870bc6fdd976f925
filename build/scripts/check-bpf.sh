#!/usr/bin/env bash
# Asks libpcap, by way of tcpdump, which packets each filter of the tests finds, and compares with the numbers that are committed beside them.
# Usage: build/scripts/check-bpf.sh [--write]     --write puts libpcap's numbers into the file. Needs tcpdump: apt-get install -y tcpdump
set -euo pipefail

if ! command -v tcpdump > /dev/null; then
    echo "tcpdump is missing. On Debian: apt-get update && apt-get install -y tcpdump" >&2
    exit 3
fi

folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../tests/ExtraHop.Client.Tests/Packets/Bpf" && pwd)
result=$(mktemp)
trap 'rm -f "$result"' EXIT

checked=0
failures=0
while IFS=$'\t' read -r expected text; do
    # The seconds of each packet's time are its number.
    if found=$(tcpdump -Z root -n -tt -r "$folder/frames.pcap" "$(printf '%b' "$text")" 2> /dev/null); then
        numbers=$(printf '%s\n' "$found" | sed -n 's/^ *\([0-9][0-9]*\)\.[0-9]* .*/\1/p' | paste -sd, -)
    else
        numbers=rejected
    fi
    printf '%s\t%s\n' "$numbers" "$text" >> "$result"
    checked=$((checked + 1))
    if [ "$numbers" != "$expected" ]; then
        echo "DIFFERS  $text: libpcap finds $numbers, $expected was committed"
        failures=$((failures + 1))
    fi
done < "$folder/expected.txt"

if [ "${1:-}" = --write ]; then
    cp "$result" "$folder/expected.txt"
    echo "$checked filters written"
    exit 0
fi
echo "$checked filters checked with $(tcpdump --version 2>&1 | sed -n 's/^libpcap version \([0-9.]*\).*/libpcap \1/p'), $failures differ"
[ "$failures" = 0 ]
