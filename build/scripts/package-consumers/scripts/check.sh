# Three of samples/scripts as a user has them: the line "#:project" is swapped to "#:package".
for script in device-export record-hunt top-talkers; do
    sed "s|^#:project .*|#:package ExtraHop.Client@$EXTRAHOP_PACKAGE_VERSION|" "$EXTRAHOP_REPOSITORY/samples/scripts/$script.cs" > "$script.cs"
    grep -q '^#:package ' "$script.cs" || { echo "$script has no line '#:project' to swap"; exit 1; }
done

LINES_SHOWN=1
start_system
run dotnet run device-export.cs -- devices.csv 10.20.0.0/24
expect '^[1-9][0-9]* devices'
grep -q '^[0-9]*,.*,10\.20\.0\.[0-9]*,' devices.csv || { echo "devices.csv has no device of the network"; exit 1; }
run dotnet run record-hunt.cs -- "$(sed -n 2p devices.csv | cut -d, -f3)"
expect '^[1-9][0-9]* records'
run dotnet run top-talkers.cs -- -10m tcp
expect '[1-9][0-9]* packets in'
