#!/usr/bin/env bash
# Wireshark 4.0.17 (tshark, editcap) and libpcap 1.10.3 (tcpdump 4.99.3), all of Debian 12
#
# A pcapng interface says how long a tick is: any power of 10 or of 2 up to 2^-127 or 10^-127 seconds. With ticks much finer than a nanosecond, Wireshark shows the right second and a wrong
# fraction, without a warning: the remainder times 10^9 no longer fits 64 bits. libpcap shows the same wrong fraction where nanoseconds are asked of it, for powers of 2 only, so two
# independent readers agree and both are wrong; the microseconds that it shows otherwise are right. editcap copies the offset of the interface into its times, which moves picoseconds of
# today to 1970, as 64 bits of them reach seven months only.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C TZ=UTC

# What the tools need and the machine lacks comes with them; nothing is installed.
mkdir -p packages/partial
wireshark="tshark wireshark-common libwireshark16 libwireshark-data libwiretap13 libwsutil14"
apt-get -q -y --download-only --reinstall --no-install-recommends -o Debug::NoLocking=1 -o APT::Sandbox::User=root -o Dir::Cache::archives="$work/packages" \
    install $wireshark tcpdump libpcap0.8 > apt.log 2>&1 || { cat apt.log; exit 2; }
for package in packages/*.deb; do dpkg -x "$package" root; done
PATH="$work/root/usr/bin:$PATH"
LD_LIBRARY_PATH=$(dirname "$(find "$work/root" -name 'libwiretap.so*' | head -n 1)")
export LD_LIBRARY_PATH WIRESHARK_DATA_DIR="$work/root/usr/share/wireshark"

word() { printf "\\x$(printf %02x $(($1 & 255)))\\x$(printf %02x $(($1 >> 8 & 255)))\\x$(printf %02x $(($1 >> 16 & 255)))\\x$(printf %02x $(($1 >> 24 & 255)))"; }

# One Ethernet frame, 5.75 s after the offset of its interface, which counts ticks as its resolution says ($1) and has this many of them in a second ($2).
capture() {
    ticks=$(($2 * 5 + $2 / 4 * 3))
    word $((0x0A0D0D0A)); word 28; word $((0x1A2B3C4D)); word 1; word $((0xFFFFFFFF)); word $((0xFFFFFFFF)); word 28
    word 1; word 44; word 1; word 262144
    word $((9 | 1 << 16)); word "$1"                                # if_tsresol
    word $((14 | 8 << 16)); word 1700000000; word 0; word 0         # if_tsoffset; no more options
    word 44
    word 6; word 92; word 0; word $((ticks >> 32)); word $((ticks & 0xFFFFFFFF)); word 60; word 60
    printf '\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00\x00\x01\x88\xb5'; head -c 46 /dev/zero
    word 92
}

shown() { tcpdump "$@" -tt -n 2> err | sed -n 's/^\([0-9.]*\) .*/\1/p'; }

{
    tshark --version 2> err | sed -n '1s/ (Git.*//p'
    tcpdump --version 2>&1 | sed -n 's/^\(libpcap version [0-9.]*\).*/\1/p'
    echo "expected of each: 1700000005.75"
} > seen
while read -r name resolution second; do
    capture "$resolution" "$second" > fine.pcapng
    editcap fine.pcapng copy.pcapng
    wireshark=$(tshark -r fine.pcapng -T fields -e frame.time_epoch 2> err)
    copied=$(tshark -r copy.pcapng -T fields -e frame.time_epoch 2> err)
    echo "$name: tshark $wireshark, tcpdump $(shown -r fine.pcapng), in nanoseconds $(shown --time-stamp-precision=nano -r fine.pcapng), copied by editcap $copied" >> seen
done <<'END'
10^-9 9 1000000000
10^-12 12 1000000000000
2^-32 160 4294967296
2^-36 164 68719476736
2^-40 168 1099511627776
END

cat > expected <<'END'
TShark (Wireshark) 4.0.17
libpcap version 1.10.3
expected of each: 1700000005.75
10^-9: tshark 1700000005.750000000, tcpdump 1700000005.750000, in nanoseconds 1700000005.750000000, copied by editcap 1700000005.750000000
10^-12: tshark 1700000005.012130237, tcpdump 1700000005.750000, in nanoseconds 1700000005.750000000, copied by editcap 2899550.009490559
2^-32: tshark 1700000005.750000000, tcpdump 1700000005.750000, in nanoseconds 1700000005.750000000, copied by editcap 1700000005.750000000
2^-36: tshark 1700000005.213129088, tcpdump 1700000005.750000, in nanoseconds 1700000005.213129088, copied by editcap 89387269.213129087
2^-40: tshark 1700000005.011802496, tcpdump 1700000005.750000, in nanoseconds 1700000005.011802496, copied by editcap 5501189.011802495
END
cat seen
diff expected seen && echo "Unchanged."
