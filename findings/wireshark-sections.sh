#!/usr/bin/env bash
# Wireshark 4.0.17 of Debian 12 (tshark, editcap, mergecap)
#
# The interfaces of a pcapng section count from 0 in each section; two captures put behind each other with cat are one valid capture. Wireshark dissects each packet as what it is, yet takes
# the number for that of the first section. tshark names the wrong interface. editcap, mergecap and tshark -w write the packet under the wrong one: nanoseconds become microseconds
# without a word, and if the link type is another one, they stop at that packet with "an internal error" and leave a file that ends in the middle of the packet.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C TZ=UTC

# What the tools need and the machine lacks comes with them; nothing is installed.
mkdir -p packages/partial
wireshark="tshark wireshark-common libwireshark16 libwireshark-data libwiretap13 libwsutil14"
apt-get -q -y --download-only --reinstall --no-install-recommends -o Debug::NoLocking=1 -o APT::Sandbox::User=root -o Dir::Cache::archives="$work/packages" \
    install $wireshark > apt.log 2>&1 || { cat apt.log; exit 2; }
for package in packages/*.deb; do dpkg -x "$package" root; done
PATH="$work/root/usr/bin:$PATH"
LD_LIBRARY_PATH=$(dirname "$(find "$work/root" -name 'libwiretap.so*' | head -n 1)")
export LD_LIBRARY_PATH WIRESHARK_DATA_DIR="$work/root/usr/share/wireshark"

word() { printf "\\x$(printf %02x $(($1 & 255)))\\x$(printf %02x $(($1 >> 8 & 255)))\\x$(printf %02x $(($1 >> 16 & 255)))\\x$(printf %02x $(($1 >> 24 & 255)))"; }
section() { word $((0x0A0D0D0A)); word 28; word $((0x1A2B3C4D)); word 1; word $((0xFFFFFFFF)); word $((0xFFFFFFFF)); word 28; }
interface() { # link type, name of four letters, digits of a second
    word 1; word 40; word "$1"; word 262144
    word $((2 | 4 << 16)); printf '%s' "$2"
    word $((9 | 1 << 16)); word "$3"; word 0
    word 40
}
ip() { printf '\x45\x00\x00\x1c\x00\x01\x00\x00\x40\x11\xf6\xcb\xc0\x00\x02\x01\xc0\x00\x02\x02\xc0\xe4\x00\x35\x00\x08\x00\x00'; } # 28 bytes, UDP from 192.0.2.1
ethernet() { printf '\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00\x00\x01\x08\x00'; ip; printf '\x00\x00'; } # 44 bytes
packet() { # interface, ticks, what makes the bytes, how many
    word 6; word $((32 + $4)); word "$1"; word $(($2 >> 32)); word $(($2 & 0xFFFFFFFF)); word "$4"; word "$4"
    "$3"
    word $((32 + $4))
}

first() { section; interface 1 eth0 6; packet 0 1700000000123456 ethernet 44; }
first > first.pcapng
{ section; interface 1 eth1 9; packet 0 1700000001123456789 ethernet 44; } > nano.pcapng
{ section; interface 101 tun0 6; packet 0 1700000001123456 ip 28; } > raw.pcapng
cat first.pcapng nano.pcapng > nano-second.pcapng
cat first.pcapng raw.pcapng > raw-second.pcapng
{ section; interface 1 eth0 6; interface 101 tun0 6; packet 0 1700000000123456 ethernet 44; packet 1 1700000001123456 ip 28; } > raw-one-section.pcapng

# The last packet of a capture.
last() { tshark -n -r "$1" -T fields -e frame.number -e frame.interface_name -e frame.time_epoch -e frame.protocols 2> err | tail -n 1 | tr '\t' ' '; }

tshark --version 2> err | sed -n '1s/ (Git.*//p' > seen
for name in nano-second raw-second raw-one-section; do
    echo "$name, read: $(last "$name.pcapng")" >> seen
    for tool in "editcap $name.pcapng out.pcapng" "mergecap -w out.pcapng $name.pcapng" "tshark -r $name.pcapng -w out.pcapng"; do
        rm -f out.pcapng
        code=0
        $tool > out 2>&1 || code=$?
        echo "$name, ${tool%% *}: exit $code, $(last out.pcapng)$(sed -n 's/^[a-z]*: An internal error.*/, internal error/p; s/^(pcapng/ (pcapng/p' out | tr -d '\n')" >> seen
    done
done

cat > expected <<'END'
TShark (Wireshark) 4.0.17
nano-second, read: 2 eth0 1700000001.123456789 eth:ethertype:ip:udp
nano-second, editcap: exit 0, 2 eth0 1700000001.123456000 eth:ethertype:ip:udp
nano-second, mergecap: exit 0, 2 eth0 1700000001.123456000 eth:ethertype:ip:udp
nano-second, tshark: exit 0, 2 eth0 1700000001.123456000 eth:ethertype:ip:udp
raw-second, read: 2 eth0 1700000001.123456000 raw:ip:udp
raw-second, editcap: exit 2, 1 eth0 1700000000.123456000 eth:ethertype:ip:udp, internal error (pcapng: interface 0 encap 1 != packet encap 7)
raw-second, mergecap: exit 2, 1 eth0 1700000000.123456000 eth:ethertype:ip:udp, internal error (pcapng: interface 0 encap 1 != packet encap 7)
raw-second, tshark: exit 2, 1 eth0 1700000000.123456000 eth:ethertype:ip:udp, internal error (pcapng: interface 0 encap 1 != packet encap 7)
raw-one-section, read: 2 tun0 1700000001.123456000 raw:ip:udp
raw-one-section, editcap: exit 0, 2 tun0 1700000001.123456000 raw:ip:udp
raw-one-section, mergecap: exit 0, 2 tun0 1700000001.123456000 raw:ip:udp
raw-one-section, tshark: exit 0, 2 tun0 1700000001.123456000 raw:ip:udp
END
cat seen
diff expected seen && echo "Unchanged."
