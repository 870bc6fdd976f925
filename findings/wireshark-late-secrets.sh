#!/usr/bin/env bash
# Wireshark 4.0.17 of Debian 12 (tshark, editcap, mergecap, reordercap)
#
# TLS keys are often known only when the capture ends, and pcapng lets them stand behind the packets. tshark finds them there. editcap, mergecap and tshark -w drop them without a word, with
# exit code 0, though they keep keys in front of the last packet: the copy can no longer be decrypted. tshark with two passes (-2) keeps them, and so does reordercap, which both move them
# to the front.
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
start() { word $((0x0A0D0D0A)); word 28; word $((0x1A2B3C4D)); word 1; word $((0xFFFFFFFF)); word $((0xFFFFFFFF)); word 28; word 1; word 20; word 1; word 262144; word 20; }
packet() {
    word 6; word 92; word 0; word 0; word "$1"; word 60; word 60
    printf '\xff\xff\xff\xff\xff\xff\x02\x00\x00\x00\x00\x01\x88\xb5'; head -c 46 /dev/zero
    word 92
}
secrets() { # one line of a TLS key log, 176 bytes with its end
    word 10; word 196; word $((0x544c534b)); word 176
    printf 'CLIENT_RANDOM %064d %096d\n' 1 2
    word 196
}

{ start; secrets; packet 1; packet 2; } > in-front.pcapng
{ start; packet 1; secrets; packet 2; } > between.pcapng
{ start; packet 1; packet 2; secrets; } > behind.pcapng

keys() { tshark -r "$1" -q --export-tls-session-keys keys.txt > err 2>&1 || true; grep -c CLIENT_RANDOM keys.txt || true; rm -f keys.txt; }

tshark --version 2> err | sed -n '1s/ (Git.*//p' > seen
for name in in-front between behind; do
    line="$name: tshark reads $(keys "$name.pcapng"), copies have"
    for tool in "editcap IN out.pcapng" "mergecap -w out.pcapng IN" "tshark -r IN -w out.pcapng" "tshark -2 -r IN -w out.pcapng" "reordercap IN out.pcapng"; do
        rm -f out.pcapng
        code=0
        ${tool/IN/$name.pcapng} > out 2>&1 || code=$?
        copier=${tool%% *}
        [[ $tool != *' -2 '* ]] || copier="$copier -2"
        line="$line $(grep -c -a CLIENT_RANDOM out.pcapng || true) by $copier (exit $code),"
    done
    echo "${line%,}" >> seen
done

cat > expected <<'END'
TShark (Wireshark) 4.0.17
in-front: tshark reads 1, copies have 1 by editcap (exit 0), 1 by mergecap (exit 0), 1 by tshark (exit 0), 1 by tshark -2 (exit 0), 1 by reordercap (exit 0)
between: tshark reads 1, copies have 1 by editcap (exit 0), 1 by mergecap (exit 0), 1 by tshark (exit 0), 1 by tshark -2 (exit 0), 1 by reordercap (exit 0)
behind: tshark reads 1, copies have 0 by editcap (exit 0), 0 by mergecap (exit 0), 0 by tshark (exit 0), 1 by tshark -2 (exit 0), 1 by reordercap (exit 0)
END
cat seen
diff expected seen && echo "Unchanged."
