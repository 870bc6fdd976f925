#!/usr/bin/env bash
# dpkt 1.9.8 (python3-dpkt of Debian 12)
#
# Each interface of a pcapng file has a time resolution of its own, and mergecap keeps both of two captures: microseconds and nanoseconds in one file. dpkt applies the first interface's
# resolution, offset and link type to the packets of all of them, without a warning: nanoseconds read as microseconds are the year 55840. With the interfaces the other way round, the later
# packets lie in January 1970.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -q -o APT::Sandbox::User=root download python3-dpkt > apt.log 2>&1 || { cat apt.log; exit 2; }
dpkg -x python3-dpkt_*.deb root
command -v python3 > /dev/null || { echo "python3 is missing"; exit 2; }

cat > finding.py <<'CODE'
import io
import struct

import dpkt


def block(kind, body):
    return struct.pack("<II", kind, len(body) + 12) + body + struct.pack("<I", len(body) + 12)


def interface(link, digits, offset=0):
    options = struct.pack("<HHB3xHHqHH", 9, 1, digits, 14, 8, offset, 0, 0)
    return block(1, struct.pack("<HHI", link, 0, 262144) + options)


def packet(number, ticks):
    return block(6, struct.pack("<IIIII", number, ticks >> 32, ticks & 0xFFFFFFFF, 60, 60) + bytes(60))


def show(name, *blocks):
    section = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    reader = dpkt.pcapng.Reader(io.BytesIO(section + b"".join(blocks)))
    print(f"{name}: {', '.join(f'{time:.2f}' for time, _ in reader)}; link type {reader.datalink()}")


MICRO = 1700000000 * 10**6 + 250000
NANO = 1700000000 * 10**9 + 250000000
print("dpkt", dpkt.__version__)
print("expected of each packet: 1700000000.25")
show("one interface of microseconds", interface(1, 6), packet(0, MICRO))
show("one interface of nanoseconds", interface(1, 9), packet(0, NANO))
show("microseconds, nanoseconds", interface(1, 6), interface(1, 9), packet(0, MICRO), packet(1, NANO))
show("nanoseconds, microseconds", interface(1, 9), interface(1, 6), packet(0, NANO), packet(1, MICRO))
show("without and with an offset", interface(1, 6), interface(1, 6, 1700000000), packet(0, MICRO), packet(1, 250000))
show("Ethernet, raw IP", interface(1, 6), interface(101, 6), packet(0, MICRO), packet(1, MICRO))
CODE

cat > expected <<'END'
dpkt 1.9.8
expected of each packet: 1700000000.25
one interface of microseconds: 1700000000.25; link type 1
one interface of nanoseconds: 1700000000.25; link type 1
microseconds, nanoseconds: 1700000000.25, 1700000000250.00; link type 1
nanoseconds, microseconds: 1700000000.25, 1700000.00; link type 1
without and with an offset: 1700000000.25, 0.25; link type 1
Ethernet, raw IP: 1700000000.25, 1700000000.25; link type 1
END
PYTHONPATH="$work/root/usr/lib/python3/dist-packages" timeout 60 python3 finding.py > seen
cat seen
diff expected seen && echo "Unchanged."
