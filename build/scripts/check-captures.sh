#!/usr/bin/env bash
# Writes captures with our writers, lets Debian's capinfos, tshark and libpcap (by way of tcpdump) read them, and compares packets, bytes, first and last time with what our own
# reader finds. The other way round, too: captures that editcap and mergecap write are read by us. Then captures that are hard to copy, and the layers of made-up frames.
# Usage: build/scripts/check-captures.sh [folder]     Needs capinfos, tshark, editcap, mergecap and tcpdump: apt-get install -y tshark tcpdump
set -euo pipefail

for tool in capinfos tshark editcap mergecap tcpdump; do
    if ! command -v "$tool" > /dev/null; then
        echo "$tool is missing. On Debian: apt-get update && apt-get install -y tshark tcpdump" >&2
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

# libpcap's packets, and an error of it on standard error.
libpcap() { tcpdump -Z root -n -tt -r "$1" 2> libpcap.log | grep -c -e '^ *[0-9]' -e '^\[Invalid' || true; grep -v -e '^reading from' -e "^tcpdump: Warning:" libpcap.log >&2 || true; }
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
    if [[ "$file" == *.gz || "$file" == theirs-merged* || "$file" == theirs-two-sections* ]]; then
        # libpcap neither decompresses nor takes interfaces of different snap lengths.
        libpcap_packets=$our_packets
        libpcap_complaints=""
    else
        libpcap_packets=$(libpcap "$file" 2> libpcap-error.log)
        libpcap_complaints=$(cat libpcap-error.log)
    fi
    tshark_malformed=$(tshark -n -r "$file" -Y '_ws.malformed' -T fields -e frame.number 2> /dev/null | wc -l)

    # capinfos prints as many digits as the file's resolution has.
    same_time() { [ "${2:0:${#1}}" = "$1" ]; }
    problem=""
    [ -z "$complaints" ] || problem="capinfos: $complaints"
    [ -z "$tshark_complaints" ] || problem="$problem tshark: $tshark_complaints"
    [ "$packets" = "$our_packets" ] || problem="$problem packets $packets != $our_packets"
    [ "$tshark_packets" = "$our_packets" ] || problem="$problem tshark's packets $tshark_packets != $our_packets"
    [ "$libpcap_packets" = "$our_packets" ] || problem="$problem libpcap's packets $libpcap_packets != $our_packets"
    [ -z "$libpcap_complaints" ] || problem="$problem libpcap: $libpcap_complaints"
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

# What is hard to copy: one line a file, with what must be found by tshark (frames, captured and original length, whether there is a time) and by libpcap.
while read -r file frames captured original time; do
    checked=$((checked + 1))
    problem=""
    if ! found=$(tshark -n -r "odd/$file" -T fields -e frame.cap_len -e frame.len -e frame.time_epoch 2> tshark.log); then
        problem="tshark: $(cat tshark.log)"
    fi
    libpcap_packets=$(libpcap "odd/$file" 2> libpcap-error.log)
    [ ! -s libpcap-error.log ] || problem="$problem libpcap: $(cat libpcap-error.log)"
    [ "$libpcap_packets" = "$frames" ] || problem="$problem libpcap finds $libpcap_packets packets, expected $frames"
    [ "$(printf '%s' "$found" | grep -c .)" = "$frames" ] || problem="$problem tshark finds '$found', expected $frames frames"
    if [ "$frames" != 0 ]; then
        IFS=$'\t' read -r their_captured their_original their_time <<< "$found"
        [ "$their_captured $their_original" = "$captured $original" ] || problem="$problem lengths $their_captured $their_original, expected $captured $original"
        [ "${their_time:+yes}" = "${time#no}" ] || problem="$problem time '$their_time', expected $time"
    fi
    if [ -z "$problem" ]; then
        printf 'ok    odd/%-24s %s packets\n' "$file" "$frames"
    else
        printf 'FAIL  odd/%-24s %s\n' "$file" "$problem"
        failures=$((failures + 1))
    fi
done << 'END'
no-time.pcapng 1 4 6 no
no-time.pcap 1 4 6 yes
no-packets.pcapng 0
no-packets.pcap 0
no-interface.pcapng 0
no-interface.pcap 0
no-packets-pcap.pcapng 0
no-packets-pcap.pcap 0
beyond-snap-length.pcapng 1 4 4 yes
beyond-snap-length.pcap 1 4 4 yes
original-zero.pcapng 1 4 0 yes
original-zero.pcap 1 4 0 yes
END

# The layers: what we find innermost, what tshark finds innermost, and what is committed.
layers="$root/tests/ExtraHop.Client.Tests/Packets/Layers"
tshark -n -r "$layers/layers.pcap" -T fields -E occurrence=l -e frame.number -e ip.src -e ipv6.src -e ip.dst -e ipv6.dst -e udp.srcport -e udp.dstport 2> /dev/null \
    | awk -F'\t' -v OFS='\t' '{print $1, ($3 != "" ? $3 : $2), ($5 != "" ? $5 : $4), $6, $7}' > tshark-layers.txt
ours layers "$layers/layers.pcap" > our-layers.txt
frames=$(wc -l < tshark-layers.txt)
for other in our-layers.txt "$layers/tshark.txt"; do
    checked=$((checked + 1))
    if diff tshark-layers.txt "$other" > layers.diff; then
        echo "ok    $frames frames: tshark finds the same innermost addresses and ports as $(basename "$other")"
    else
        echo "FAIL  tshark's layers differ from $(basename "$other"):"
        cat layers.diff
        failures=$((failures + 1))
    fi
done

echo "$checked captures checked, $failures failed"
[ "$failures" = 0 ]
