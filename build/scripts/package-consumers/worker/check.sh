# A worker with two keyed clients, OpenTelemetry and health checks.
LINES_SHOWN=4 run dotnet run
expect '^extrahop: devices True$'
expect '^ecm: devices True$'
expect '^both up: .*console.* Healthy, .*sensor.* Healthy$'
expect '^console gone: .*console.* Unhealthy, .*sensor.* Healthy$'
expect '^spans of console: [1-9][0-9]*, failed: 1$'
expect '^spans of sensor: [1-9][0-9]*, failed: 0$'
expect '^metrics: extrahop\.client\.request\.duration'
