# For the check.sh of each consumer, which runs in a copy of its folder, outside the repository.
simulator=
trap stop_system EXIT

# Runs a command, shows the end of what it prints, and fails where it fails. All of it is in the file "output".
run() {
    "$@" > output 2>&1 || { cat output; echo "failed: $*"; exit 1; }
    tail -n "${LINES_SHOWN:-12}" output
}

# Demands a line in what the last command printed.
expect() {
    grep -qE -- "$1" output || { cat output; echo "no line matches '$1'"; exit 1; }
}

# Starts a simulated system with the installed tool and names it in the environment. Its traffic ends where it starts, so this comes after everything that takes minutes.
start_system() {
    stop_system
    rm -f systems.csv
    extrahop simulate --systems-file systems.csv --for 1h > simulator.log &
    simulator=$!
    for _ in $(seq 1 600); do
        ! grep -q '^sha-256' simulator.log || [ ! -s systems.csv ] || break
        kill -0 "$simulator" || { cat simulator.log; exit 1; }
        sleep 0.1
    done
    IFS=, read -r EXTRAHOP_HOST EXTRAHOP_API_KEY < systems.csv
    EXTRAHOP_CERTIFICATE_SHA256=$(sed -n 's/^sha-256 *//p' simulator.log)
    export EXTRAHOP_HOST EXTRAHOP_API_KEY EXTRAHOP_CERTIFICATE_SHA256
}

stop_system() {
    [ -z "$simulator" ] || kill "$simulator" 2> /dev/null || true
    simulator=
}
