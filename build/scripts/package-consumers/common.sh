# For the check.sh of each consumer, which runs in a copy of its folder, outside the repository.

# Runs a command, shows the end of what it prints, and fails where it fails. All of it is in the file "output".
run() {
    "$@" > output 2>&1 || { cat output; echo "failed: $*"; exit 1; }
    tail -n "${LINES_SHOWN:-12}" output
}

# Demands a line in what the last command printed.
expect() {
    grep -qE -- "$1" output || { cat output; echo "no line matches '$1'"; exit 1; }
}
