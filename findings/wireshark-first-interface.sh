#!/usr/bin/env bash
# Wireshark 4.0.17 of Debian 12 (tshark, editcap, mergecap, reordercap)
#
# Behind the header of a pcapng section, blocks may stand in any order, as long as an interface is described before its packets. If another block comes in front of the first interface,
# be it TLS keys, names of addresses or one that nobody knows, tshark and capinfos read the capture, and tshark -w copies it; editcap, mergecap and reordercap refuse to: "The capture file
# being read can't be written". The same blocks behind the interface do no harm.
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
interface() { word 1; word 20; word 1; word 262144; word 20; }
packet() {
    word 6; word 92; word 0; word 0; word "$1"; word 60; word 60
    printf '\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00\x00\x01\x88\xb5'; head -c 46 /dev/zero
    word 92
}
secrets() { word 10; word 196; word $((0x544c534b)); word 176; printf 'CLIENT_RANDOM %064d %096d\n' 1 2; word 196; }
names() { word 4; word 36; word $((1 | 16 << 16)); printf '\xc0\x00\x02\x01web.example\x00'; word 0; word 36; } # 192.0.2.1
unknown() { word $((0x80000001)); word 16; word 7; word 16; } # of the range for local use

tshark --version 2> err | sed -n '1s/ (Git.*//p' > seen
for block in secrets names unknown; do
    { section; interface; "$block"; packet 1; packet 2; } > behind.pcapng
    { section; "$block"; interface; packet 1; packet 2; } > before.pcapng
    for place in behind before; do
        line="$block $place the interface: tshark reads $(tshark -r "$place.pcapng" 2> err | wc -l) packets; copies:"
        for tool in "editcap IN out.pcapng" "mergecap -w out.pcapng IN" "reordercap IN out.pcapng" "tshark -r IN -w out.pcapng"; do
            rm -f out.pcapng
            code=0
            ${tool/IN/$place.pcapng} > out 2>&1 || code=$?
            line="$line ${tool%% *} exit $code"
            ! grep -q "can't be written" out || line="$line (can't be written)"
            line="$line,"
        done
        echo "${line%,}" >> seen
    done
done

cat > expected <<'END'
TShark (Wireshark) 4.0.17
secrets behind the interface: tshark reads 2 packets; copies: editcap exit 0, mergecap exit 0, reordercap exit 0, tshark exit 0
secrets before the interface: tshark reads 2 packets; copies: editcap exit 2 (can't be written), mergecap exit 2 (can't be written), reordercap exit 1 (can't be written), tshark exit 0
names behind the interface: tshark reads 2 packets; copies: editcap exit 0, mergecap exit 0, reordercap exit 0, tshark exit 0
names before the interface: tshark reads 2 packets; copies: editcap exit 2 (can't be written), mergecap exit 2 (can't be written), reordercap exit 1 (can't be written), tshark exit 0
unknown behind the interface: tshark reads 2 packets; copies: editcap exit 0, mergecap exit 0, reordercap exit 0, tshark exit 0
unknown before the interface: tshark reads 2 packets; copies: editcap exit 2 (can't be written), mergecap exit 2 (can't be written), reordercap exit 1 (can't be written), tshark exit 0
END
cat seen
diff expected seen && echo "Unchanged."
