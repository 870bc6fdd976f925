#!/usr/bin/env bash
# Compiles a small program with the client, an interface and a request of its own to native code, every warning an error, and runs it against a few bytes of HTTP on loopback.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=artifacts/aot
rm -rf "$out"
# Self-contained: so the libraries keep their lock files (build/Common.props).
dotnet publish tests/ExtraHop.Client.AotSmoke -c Release -r linux-x64 -p:SelfContained=true -o "$out" -v q
ls -l "$out"/ExtraHop.Client.AotSmoke
"$out"/ExtraHop.Client.AotSmoke
