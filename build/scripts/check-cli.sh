#!/usr/bin/env bash
# Publishes the tool natively and checks what needs a real terminal or a real clock: width and color on a pseudo-terminal, Ctrl+C, a closed pipe,
# a full disk, and the speed as ratios within this run. Outside the gate: it takes minutes.
# EXTRAHOP_CLI_NATIVE=<file> checks a binary that is there already.
set -euo pipefail
cd "$(dirname "$0")/../.."
out="$PWD/artifacts/cli"
mkdir -p "$out"

if [ -z "${EXTRAHOP_CLI_NATIVE:-}" ]; then
    # Self-contained: so the libraries keep their lock files (build/Common.props).
    dotnet publish src/ExtraHop.Cli -c Release -r linux-x64 -p:SelfContained=true -o "$out/native" -v q
    EXTRAHOP_CLI_NATIVE="$out/native/extrahop"
fi
dotnet build src/ExtraHop.Cli -c Release -v q -nologo -clp:NoSummary
native=$EXTRAHOP_CLI_NATIVE
jit="dotnet exec src/ExtraHop.Cli/bin/Release/net10.0/extrahop.dll"
ls -l "$native"

work=$(mktemp -d)
export XDG_CONFIG_HOME="$work"
"$native" simulate --packets 400000 --systems-file "$work/systems.csv" --for 20m > "$work/simulate.txt" &
simulator=$!
trap 'kill $simulator 2> /dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 200); do [ -s "$work/systems.csv" ] && break; sleep 0.1; done
EXTRAHOP_HOST=$(cut -d, -f1 "$work/systems.csv")
EXTRAHOP_API_KEY=$(cut -d, -f2 "$work/systems.csv")
EXTRAHOP_CERTIFICATE_SHA256=$(awk '/^sha-256/ { print $2 }' "$work/simulate.txt")
export EXTRAHOP_HOST EXTRAHOP_API_KEY EXTRAHOP_CERTIFICATE_SHA256

failures=0
check() {
    if [ "$2" = "$3" ]; then echo "ok      $1"; else echo "FAILED  $1: '$2', expected '$3'"; failures=$((failures + 1)); fi
}

# A terminal of a given width; what is written there, without carriage returns.
terminal() { script -qec "stty cols $1 rows 40; $2" /dev/null < /dev/null | tr -d '\r'; }
widest() { awk '{ gsub(/\033\[[0-9;]*m/, ""); if (length($0) > most) most = length($0) } END { print (most <= limit) ? "fits" : most }' limit="$1"; }

check "a table fits 80 columns" "$(terminal 80 "'$native' devices find --limit 20" | LC_ALL=C.UTF-8 widest 80)" fits
check "a terminal gets bold headings" "$(terminal 80 "'$native' devices find --limit 2" | grep -c $'\033\[1m')" 1
check "NO_COLOR gets none" "$(terminal 80 "NO_COLOR=1 '$native' devices find --limit 2" | grep -c $'\033' || true)" 0
check "20 columns show names before values" "$(terminal 20 "'$native' devices find --limit 1" | grep -c '^name: ')" 1
check "help fits 40 columns" "$(terminal 40 "'$native' systems --help" | grep -v '^  extrahop ' | LC_ALL=C.UTF-8 widest 40)" fits
check "packets do not go to a terminal" "$(terminal 80 "'$native' packets search -o - ; echo code \$?" | grep -c 'code 1')" 1
check "a pipe gets plain lines" "$("$native" devices find --limit 3 | awk -F'\t' '{ print NF }' | sort -u)" 8

set +e
"$native" packets search --from -20m --quiet | head -c 10 > /dev/null
check "a closed pipe ends with 0" "${PIPESTATUS[0]}" 0
"$native" devices find > /dev/full 2> "$work/full"
check "a full disk ends with 1" "$?" 1
check "a full disk is named" "$(grep -c 'No space left' "$work/full")" 1
"$native" simulate > /dev/null & waiting=$!
sleep 1; kill -INT $waiting 2> /dev/null; kill -TERM $waiting; wait $waiting
check "a signal ends a simulation with 0 or 130" "$(case $? in 0 | 130) echo yes ;; esac)" yes
EXTRAHOP_HOST=127.0.0.1:1 "$native" devices show 1 2> /dev/null
check "a closed port ends with 3" "$?" 3
set -e

# Terminals of several widths, progress, the live table, Ctrl+C at each stage.
python3 build/scripts/check-cli-terminal.py "$native" "$work" || failures=$((failures + 1))

# Speed, by turns, so that a busy machine slows all of them alike: the median of each.
dotnet publish build/scripts/cli-baseline -c Release -r linux-x64 -p:SelfContained=true -o "$out/baseline" -v q
baseline="$out/baseline/cli-baseline"
python3 - "$native" "$jit" "$baseline" "$work" <<'PY'
import statistics, subprocess, sys, time
native, jit, baseline, work = sys.argv[1:]

def first_line(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, shell=True, stdout=subprocess.PIPE)
    process.stdout.readline()
    elapsed = time.perf_counter() - start
    process.stdout.read()
    assert process.wait() == 0, command
    return elapsed

def whole(command):
    start = time.perf_counter()
    assert subprocess.call(command, shell=True, stderr=subprocess.DEVNULL) == 0, command
    return time.perf_counter() - start

def turns(measure, commands, count):
    times = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            times[name].append(measure(command))
    return {name: statistics.median(values) for name, values in times.items()}

find = turns(first_line, {"native": f"{native} devices find", "jit": f"{jit} devices find", "hand-written": f"{baseline} find"}, 15)
for name, seconds in find.items():
    print(f"devices find, start to first line, {name}: {seconds * 1000:.0f} ms")
print(f"native / JIT {find['native'] / find['jit']:.3f} (target 0.15), native / hand-written {find['native'] / find['hand-written']:.2f} (target 1.3)")
search = turns(whole, {
    "native": f"{native} packets search --from -20m --limit-bytes 1GB --overwrite --quiet -o {work}/a.pcapng",
    "hand-written": f"{baseline} packets {work}/b.pcapng",
}, 15)
for name, seconds in search.items():
    print(f"packets search to a file, {name}: {seconds * 1000:.0f} ms")
print(f"native / hand-written {search['native'] / search['hand-written']:.2f} (target 1.05)")
PY

# A fleet of 100 systems, ten at a time: how much longer than the upgrades alone, and the memory.
python3 - "$native" "$work" <<'PY' || failures=$((failures + 1))
import json, os, subprocess, sys, time
native, work = sys.argv[1:]
systems, at_a_time, step = 100, 10, 4
image = "https://images.example.com/extrahop-9.9.1.1210.tar"
simulator = subprocess.Popen(
    [native, "simulate", *["sensor"] * systems, "--devices", "1", "--packets", "0", "--job-step", f"{step}s", "--systems-file", f"{work}/fleet.csv", "--for", "30m"],
    stdout=subprocess.DEVNULL)
try:
    hosts = []
    while len(hosts) < systems:
        assert simulator.poll() is None
        time.sleep(0.2)
        hosts = open(f"{work}/fleet.csv").read().split() if os.path.exists(f"{work}/fleet.csv") else []
    with open(f"{work}/rollout.csv", "w") as file:
        file.writelines(f"{line},{image}\n" for line in hosts)
    start = time.perf_counter()
    upgrade = [native, "upgrade", f"{work}/rollout.csv", "--insecure", "--max", str(at_a_time), "--wait", "1s", "--json", "--quiet"]
    tool = subprocess.Popen(upgrade, stdout=subprocess.PIPE)
    output = tool.stdout.read()
    _, status, used = os.wait4(tool.pid, 0)
    elapsed = time.perf_counter() - start
    upgraded = sum(system["outcome"] == "upgraded" for system in json.loads(output)["systems"])
    host, key = hosts[0].split(",")[:2]
    environment = {**os.environ, "EXTRAHOP_HOST": host, "EXTRAHOP_API_KEY": key}
    environment.pop("EXTRAHOP_CERTIFICATE_SHA256")
    jobs = json.loads(subprocess.check_output([native, "api", "get", "/jobs", "--insecure"], env=environment))
    alone = jobs[-1]["total_steps"] * step
    ratio = elapsed / (systems * alone / at_a_time)
    right = status == 0 and upgraded == systems
    print(f"{'ok     ' if right else 'FAILED '} {upgraded} of {systems} systems upgraded, exit status {status}")
    print(f"rollout: {elapsed:.0f} s, an upgrade takes {alone} s: {ratio:.2f} of the sum divided by {at_a_time} (target 1.2); {used.ru_maxrss / 1024:.0f} MB at most")
    sys.exit(not right)
finally:
    simulator.terminate()
    simulator.wait()
PY

[ "$failures" -eq 0 ] && echo "check-cli: all right" || { echo "check-cli: $failures failed"; exit 1; }
