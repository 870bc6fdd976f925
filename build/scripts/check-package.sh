#!/usr/bin/env bash
# Packs the packages, checks what they hold, then does what users do: each folder of package-consumers is copied out of the repository, and its check.sh is run there, from the
# packages alone and against a simulated system. It prints how many lines each user's program has.
# Usage: build/scripts/check-package.sh [NAME...]   those consumers alone; all of them without a name
# EXTRAHOP_PACKAGES=FOLDER takes packages that are there already.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
consumers=$root/build/scripts/package-consumers
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

feed=${EXTRAHOP_PACKAGES:-}
if [ -z "$feed" ]; then
    feed=$root/artifacts/packages
    rm -rf "$feed"
    # What an earlier build compiled with other properties would be packed as it is.
    rm -rf src/*/obj/Release src/*/bin/Release
    for project in ExtraHop.Client ExtraHop.Client.Testing ExtraHop.Client.Simulator ExtraHop.Cli; do
        dotnet pack "src/$project" -c Release -o "$feed" -v q -nologo -p:ContinuousIntegrationBuild=true
    done

    for project in ExtraHop.Client ExtraHop.Cli; do
        if dotnet pack "src/$project" -c Release --no-build -o "$work/release" -p:IsRelease=true > "$work/release.log"; then
            echo "a release of $project is packed without RepositoryUrl"
            exit 1
        fi

        grep -m 1 -o 'EHREL1.*' "$work/release.log"
    done
fi

echo "== what the packages hold"
build/scripts/check-package-contents.sh "$feed"

# A cache of its own, so that an older package of the same version is not taken for this one. The other packages come from the sources of the machine.
export NUGET_PACKAGES=$work/cache
cat > "$work/nuget.config" <<XML
<configuration>
  <packageSources>
    <add key="ours" value="$feed" />
  </packageSources>
</configuration>
XML
package=$(basename "$(ls "$feed"/ExtraHop.Client.[0-9]*.nupkg)" .nupkg)
export EXTRAHOP_PACKAGE_VERSION=${package#ExtraHop.Client.} EXTRAHOP_REPOSITORY=$root

echo "== the tool, installed; it runs the systems of the others"
(cd "$work" && dotnet tool install ExtraHop.Cli --tool-path "$work/bin" --version "$EXTRAHOP_PACKAGE_VERSION")
export PATH=$work/bin:$PATH XDG_CONFIG_HOME=$work/config

mkdir "$work/users"
[ $# -gt 0 ] || set -- $(cd "$consumers" && ls -d */ | tr -d /)
for name in "$@"; do
    echo "== $name"
    cp -r "$consumers/$name" "$work/users/$name"
    (cd "$work/users/$name" && bash -euo pipefail -c '. "$1"; . ./check.sh' check "$consumers/common.sh")
done

echo "== lines of each user's program, blank ones left out"
for name in "$@"; do
    printf '%-16s %4s of C#, %3s of project\n' "$name" \
        "$(find "$work/users/$name" -name '*.cs' -not -path '*/obj/*' -not -path '*/bin/*' -exec cat {} + | grep -c '[^[:space:]]' || true)" \
        "$(find "$work/users/$name" -maxdepth 1 -name '*.csproj' -exec cat {} + | grep -c '[^[:space:]]' || true)"
done

echo "all consumers run with the packages $EXTRAHOP_PACKAGE_VERSION"
