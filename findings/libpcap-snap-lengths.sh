#!/usr/bin/env bash
# libpcap 1.10.3 (Debian 12: tcpdump 4.99.3)
#
# Every interface of a pcapng file states a snap length of its own, and 0 means "no limit". libpcap keeps one for the whole file, the first, and stops with an error at the interface that
# states another one: even if no packet uses that interface, and even if it says "no limit". 0 agrees with one number only, libpcap's own maximum of 262144. Packets before that
# interface are printed first, so the output looks like a shorter capture unless the exit code is read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C TZ=UTC

library=$(apt-cache depends tcpdump | sed -n 's/.*Depends: \(libpcap0[^ ]*\).*/\1/p' | head -n 1)
apt-get -q -o APT::Sandbox::User=root download tcpdump "$library" > apt.log 2>&1 || { cat apt.log; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
LD_LIBRARY_PATH=$(dirname "$(find "$work/root" -name 'libpcap.so*' | head -n 1)")
export LD_LIBRARY_PATH
tcpdump=$(find "$work/root" -type f -name tcpdump -perm -u+x | head -n 1)

word() { printf "\\x$(printf %02x $(($1 & 255)))\\x$(printf %02x $(($1 >> 8 & 255)))\\x$(printf %02x $(($1 >> 16 & 255)))\\x$(printf %02x $(($1 >> 24 & 255)))"; }
section() { word $((0x0A0D0D0A)); word 28; word $((0x1A2B3C4D)); word 1; word $((0xFFFFFFFF)); word $((0xFFFFFFFF)); word 28; }
interface() { word 1; word 20; word 1; word "$1"; word 20; } # Ethernet, with this snap length
packet() { # 60 bytes, all of them captured, on the interface of this number
    word 6; word 92; word "$1"; word 0; word 0; word 60; word 60
    printf '\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00\x00\x01\x88\xb5'; head -c 46 /dev/zero
    word 92
}

{ section; interface 65535; interface 65535; packet 0; packet 1; } > equal.pcapng
{ section; interface 65535; interface 1500; packet 0; packet 1; } > different.pcapng
{ section; interface 65535; packet 0; packet 0; interface 1500; } > unused-last.pcapng
{ section; interface 65535; interface 0; packet 0; packet 1; } > no-limit.pcapng
{ section; interface 262144; interface 0; packet 0; packet 1; } > no-limit-and-262144.pcapng

"$tcpdump" --version 2>&1 | sed -n 's/ (with.*//; /^libpcap/p' > seen
for name in equal different unused-last no-limit no-limit-and-262144; do
    code=0
    "$tcpdump" -nr "$name.pcapng" > out 2> err || code=$?
    message=$(sed -n 's/.*pcap_loop: //p' err)
    echo "$name: exit $code, $(grep -c '^[0-9]' out || true) packets${message:+, $message}" >> seen
    # Another reader, where there is one, shows that the file is sound.
    if command -v tshark > /dev/null; then echo "$name: tshark reads $(tshark -r "$name.pcapng" 2> /dev/null | wc -l) packets"; fi
done

cat > expected <<'END'
libpcap version 1.10.3
equal: exit 0, 2 packets
different: exit 1, 0 packets, an interface has a snapshot length 1500 different from the snapshot length of the first interface
unused-last: exit 1, 2 packets, an interface has a snapshot length 1500 different from the snapshot length of the first interface
no-limit: exit 1, 0 packets, an interface has a snapshot length 0 different from the snapshot length of the first interface
no-limit-and-262144: exit 0, 2 packets
END
cat seen
diff expected seen && echo "Unchanged."
