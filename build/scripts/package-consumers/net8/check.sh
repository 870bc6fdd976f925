# net8.0 with the default language, on the .NET 8 runtime itself: self-contained, so that the machine needs none.
language=$(dotnet msbuild -getProperty:LangVersion)
[ "$language" = 12.0 ] || { echo "the language is $language; expected 12.0"; exit 1; }
LINES_SHOWN=0 run dotnet build -r linux-x64 --self-contained
start_system
run dotnet run --no-build -r linux-x64 --self-contained
expect '^on 8: extrahop, newer than 9\.8: True$'
expect '^devices: [1-9][0-9]*, all of the role: True$'
expect '^metrics: [1-9][0-9]* rows of req, rsp_error$'
expect '^records: [1-9][0-9]*$'
expect '^detections: [1-9][0-9]*$'
expect '^tag: assigned True, then 404 GET /tags/\{id\}$'
expect '^packets: [1-9][0-9]*, 3 top talkers$'
expect '^json: True, True$'
expect "^open enum: True, ''$"
