# A native program for linux-x64, published without a warning, and run.
run dotnet publish -c Release -r linux-x64 -o out
if grep -E 'warning|IL[23][0-9]{3}' output; then
    exit 1
fi

ls -l out/Aot
start_system
run out/Aot
expect '^native: True$'
expect '^devices: [1-9][0-9]*, json: True$'
expect '^own interface: True$'
expect '^packets: [1-9][0-9]*$'
