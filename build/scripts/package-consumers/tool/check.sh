# The tool, installed from its package, against a simulated system of its own.
LINES_SHOWN=1
start_system
run extrahop --version
expect "^${EXTRAHOP_PACKAGE_VERSION//./\\.}"
run extrahop --help
expect '^ +packets '
run extrahop devices find --limit 3
[ "$(wc -l < output)" = 3 ] || { cat output; echo "expected 3 lines"; exit 1; }
run extrahop api get /extrahop/version
expect '"version"'
if extrahop devices show nothing > output 2>&1; then
    echo "an ID that is no number passes"
    exit 1
fi

expect "nothing"
