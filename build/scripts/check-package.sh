#!/usr/bin/env bash
# Packs the packages, then does what a user does: a new console project outside the repository that refers to them and runs against the simulator,
# with an interface and with requests of its own. Then the same project with an older Refit of its own, which NuGet refuses, and with Refit's package for containers.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
feed=$root/artifacts/packages
rm -rf "$feed"
dotnet pack src/ExtraHop.Client -c Release -o "$feed" -v q
dotnet pack src/ExtraHop.Client.Simulator -c Release -o "$feed" -v q
ls -l "$feed"

package=$(ls "$feed"/ExtraHop.Client.[0-9]*.nupkg)
size=$(stat -c %s "$package")
[ "$size" -lt 3145728 ] || { echo "ExtraHop.Client is $size bytes; expected less than 3 MB"; exit 1; }
if unzip -l "$package" | grep 'analyzers/'; then
    echo "no analyzer may ship"
    exit 1
fi
if unzip -p "$package" ExtraHop.Client.nuspec | grep 'id="Refit"' | grep -i 'exclude='; then
    echo "Refit's generator is held back from whoever writes an interface of their own"
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1"
    exit 1
}

echo "== what the packages hold"
for id in ExtraHop.Client ExtraHop.Client.Simulator; do
    open=$work/open/$id
    mkdir -p "$open"
    unzip -q "$(ls "$feed/$id".[0-9]*.nupkg)" -d "$open"
    for part in '<icon>icon.png</icon>' '<readme>README.md</readme>' '<repository type="git"'; do
        grep -q "$part" "$open/$id.nuspec" || fail "$id has no $part"
    done

    cmp -s build/icon.png "$open/icon.png" || fail "$id has another icon"
    cmp -s "src/$id/README.md" "$open/README.md" || fail "$id has another readme"
    if grep -nE '\]\([^)]*\)' "$open/README.md" | grep -vE '\]\(https?://'; then
        fail "the readme of $id has links that lead nowhere outside the repository"
    fi

    for docs in "$open"/lib/*/"$id.xml"; do
        # Fields with an underscore are private, whatever their type.
        if grep -m 3 -E '<member name="F:.*\.(_|s_)[a-z]' "$docs"; then
            fail "$docs describes internals"
        fi

        # Each type of the committed public API is described, and nothing else is. Names without namespace and type parameters say enough.
        sed -nE 's/^ *<member name="T:([^"`]*).*/\1/p' "$docs" | sed 's/.*\.//' | sort -u > "$work/described"
        sed -nE 's/^[a-z ]*(class|struct|interface|enum|delegate) ([A-Za-z0-9_.]+).*/\2/p' "tests/ExtraHop.Client.Conventions/PublicApi.${id##*.}.verified.txt" | sed 's/.*\.//' | sort -u > "$work/public"
        diff "$work/public" "$work/described" || fail "$docs and the public API differ"
    done
done

[ "$(sed -n '/name="T:ExtraHop.Client.ExtraHopClient"/,/<.member>/p' "$work/open/ExtraHop.Client/lib/net10.0/ExtraHop.Client.xml" | grep -c '<summary>')" = 1 ] || fail "ExtraHopClient has not exactly one summary"

if dotnet pack src/ExtraHop.Client -c Release --no-build -o "$work/release" -p:IsRelease=true > "$work/release.log"; then
    fail "a release is packed without RepositoryUrl"
fi

grep -m 1 -o 'EHREL1.*' "$work/release.log"
# A cache of its own, so that an older package of the same version is not taken for this one.
export NUGET_PACKAGES=$work/cache
cat > "$work/nuget.config" <<'XML'
<configuration>
  <packageSources>
    <add key="ours" value="FEED" />
  </packageSources>
</configuration>
XML
sed -i "s|FEED|$feed|" "$work/nuget.config"

cp -r build/scripts/package-consumer "$work/consumer"
cd "$work/consumer"
dotnet add package ExtraHop.Client > /dev/null
dotnet add package ExtraHop.Client.Simulator > /dev/null
dotnet run

echo "== with Refit.HttpClientFactory beside it"
cp -r "$work/consumer" "$work/beside"
cd "$work/beside"
dotnet add package Refit.HttpClientFactory --version 16.4.0 > /dev/null
dotnet run | tail -n 1

for version in 14.0.1 15.2.0; do
    echo "== with Refit $version, which is older than ours"
    cp -r "$work/consumer" "$work/older-$version"
    cd "$work/older-$version"
    sed -i "s|</Project>|  <ItemGroup><PackageReference Include=\"Refit\" Version=\"$version\" /></ItemGroup>\n</Project>|" consumer.csproj
    if dotnet restore > restore.log 2>&1; then
        echo "NuGet takes Refit $version without a word; expected NU1605"
        exit 1
    fi

    grep -m 1 -o 'NU1605.*' restore.log
done
