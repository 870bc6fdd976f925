#!/usr/bin/env bash
# Writes captures with our writers, lets Debian's capinfos and tshark read them, and compares packets, bytes, first and last time with what our own reader finds.
# The other way round, too: captures that editcap and mergecap write are read by us.
# Usage: build/scripts/check-captures.sh [folder]     Needs capinfos, tshark, editcap and mergecap: apt-get install -y tshark
set -euo pipefail

for tool in capinfos tshark editcap mergecap; do
    if ! command -v "$tool" > /dev/null; then
        echo "$tool is missing. On Debian: apt-get update && apt-get install -y tshark" >&2
        exit 3
    fi
done

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-}
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi

program=${EXTRAHOP_BENCHMARKS:-}
if [ -z "$program" ]; then
    dotnet build "$root/tests/ExtraHop.Client.Benchmarks" -c Release -v q > "$folder/build.log" 2>&1 || { cat "$folder/build.log" >&2; exit 1; }
    program="$root/tests/ExtraHop.Client.Benchmarks/bin/Release/net10.0/ExtraHop.Client.Benchmarks.dll"
fi

ours() { dotnet "$program" packets "$@"; }

ours write-samples "$folder/captures"
cd "$folder/captures"

# What the other side writes from our captures: other byte counts, other resolutions, gzip, several sections and interfaces.
editcap -F pcap nano.pcap theirs-micro.pcap
editcap -F nsecpcap plain.pcapng theirs-nano.pcap
editcap -F pcapng -s 80 micro.pcap theirs-sliced.pcapng
mergecap -F pcapng -w theirs-merged.pcapng rich.pcapng plain.pcapng
gzip -c plain.pcapng > theirs-compressed.pcapng.gz
cat rich.pcapng plain.pcapng > theirs-two-sections.pcapng

failures=0
checked=0
for file in *.pcap *.pcapng *.gz; do
    # -M numbers without suffixes, -T table, -S seconds; -d counts bytes as long as the packets were on the wire.
    complaints=$(capinfos "$file" 2>&1 > /dev/null || true)
    packets=$(capinfos -TrMc "$file" | awk -F'\t' '{print $2}')
    bytes=$(capinfos -TrMd "$file" | awk -F'\t' '{print $2}')
    first=$(capinfos -TrSa "$file" | awk -F'\t' '{print $2}')
    last=$(capinfos -TrSe "$file" | awk -F'\t' '{print $2}')
    read -r _ our_packets our_bytes our_first our_last < <(ours summary "$file")
    tshark_packets=$(tshark -n -r "$file" -T fields -e frame.number 2> "tshark.log" | wc -l)
    tshark_complaints=$(grep -v -i "running as user" tshark.log || true)
    tshark_malformed=$(tshark -n -r "$file" -Y '_ws.malformed' -T fields -e frame.number 2> /dev/null | wc -l)

    # capinfos prints as many digits as the file's resolution has.
    same_time() { [ "${2:0:${#1}}" = "$1" ]; }
    problem=""
    [ -z "$complaints" ] || problem="capinfos: $complaints"
    [ -z "$tshark_complaints" ] || problem="$problem tshark: $tshark_complaints"
    [ "$packets" = "$our_packets" ] || problem="$problem packets $packets != $our_packets"
    [ "$tshark_packets" = "$our_packets" ] || problem="$problem tshark's packets $tshark_packets != $our_packets"
    [ "$bytes" = "$our_bytes" ] || problem="$problem bytes $bytes != $our_bytes"
    same_time "$first" "$our_first" || problem="$problem first $first != $our_first"
    same_time "$last" "$our_last" || problem="$problem last $last != $our_last"
    checked=$((checked + 1))
    if [ -z "$problem" ]; then
        printf 'ok    %-28s %8s packets %10s bytes  %s .. %s  (tshark calls %s malformed)\n' "$file" "$packets" "$bytes" "$first" "$last" "$tshark_malformed"
    else
        printf 'FAIL  %-28s %s\n' "$file" "$problem"
        failures=$((failures + 1))
    fi
done

# What our writer said about the packets arrives, not only the packets.
comments=$(tshark -n -r rich.pcapng -T fields -e frame.comment 2> /dev/null | grep -c '^packet ' || true)
[ "$comments" = 3 ] || { echo "FAIL  comments: tshark finds $comments, 3 were written"; failures=$((failures + 1)); }
directions=$(tshark -n -r rich.pcapng -T fields -e frame.packet_flags_direction 2> /dev/null | sort | uniq -c | awk '{print $1}' | tr '\n' ' ')
[ "$directions" = "4 6 " ] || { echo "FAIL  directions: tshark finds $directions, 4 inbound and 6 outbound were written"; failures=$((failures + 1)); }

echo "$checked captures checked, $failures failed"
[ "$failures" = 0 ]
