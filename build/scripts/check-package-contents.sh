#!/usr/bin/env bash
# What the packages hold. Usage: build/scripts/check-package-contents.sh FOLDER-OF-PACKAGES
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
feed=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1"
    exit 1
}

# The types that the XML docs of a library have to describe, and no other: those of the committed public API; the bases for fakes are a type a file.
public_types() {
    case $1 in
        ExtraHop.Client.Testing) grep -lE '^public (abstract |static |sealed )*class' src/ExtraHop.Client.Testing/*.cs | sed 's|.*/||; s|\.cs$||' ;;
        *) sed -nE 's/^[a-z ]*(class|struct|interface|enum|delegate) ([A-Za-z0-9_.]+).*/\2/p' "tests/ExtraHop.Client.Conventions/PublicApi.${1##*.}.verified.txt" | sed 's/.*\.//' ;;
    esac | sort -u
}

check_docs() {
    local id=$1 docs
    for docs in "$work/$id"/lib/*/"$id.xml"; do
        # Fields with an underscore are private, whatever their type.
        if grep -m 3 -E '<member name="F:.*\.(_|s_)[a-z]' "$docs"; then
            fail "$docs describes internals"
        fi

        # Names without namespace and type parameters say enough.
        sed -nE 's/^ *<member name="T:([^"`]*).*/\1/p' "$docs" | sed 's/.*\.//' | sort -u > "$work/described"
        public_types "$id" > "$work/public"
        [ -s "$work/public" ] || fail "no public type of $id was found"
        diff "$work/public" "$work/described" || fail "$docs and the public API differ"
    done
}

for id in ExtraHop.Client ExtraHop.Client.Testing ExtraHop.Client.Simulator ExtraHop.Cli; do
    package=$(ls "$feed/$id".[0-9]*.nupkg)
    open=$work/$id
    mkdir -p "$open"
    unzip -q "$package" -d "$open"
    echo "$(basename "$package"): $(stat -c %s "$package") bytes"

    for part in '<icon>icon.png</icon>' '<readme>README.md</readme>' '<repository type="git"' '<license type="expression">MIT</license>'; do
        grep -q "$part" "$open/$id.nuspec" || fail "$id has no $part"
    done

    cmp -s build/icon.png "$open/icon.png" || fail "$id has another icon"
    cmp -s "src/$id/README.md" "$open/README.md" || fail "$id has another readme"
    if grep -nE '\]\([^)]*\)' "$open/README.md" | grep -vE '\]\(https?://'; then
        fail "the readme of $id has links that lead nowhere outside the repository"
    fi

    # The same sources make the same package in every checkout: no file of ours knows where it was built.
    assemblies=0
    while IFS= read -r -d '' file; do
        assemblies=$((assemblies + 1))
        ! grep -qaF "$root" "$file" || fail "$file holds the path of this checkout; expected a build with ContinuousIntegrationBuild"
    done < <(find "$open" \( -iname 'extrahop*.dll' -o -iname 'extrahop*.pdb' \) -print0)
    [ "$assemblies" -gt 0 ] || fail "$id has no assembly of ours"

    if [ "$id" = ExtraHop.Cli ]; then
        grep -q '<packageType name="DotnetTool"' "$open/$id.nuspec" || fail "$id is no tool"
        [ -z "$(find "$open" -name '*.xml' -path '*/tools/*' ! -name DotnetToolSettings.xml)" ] || fail "$id carries XML docs, which no user of a tool can see"
    else
        [ -f "${package%.nupkg}.snupkg" ] || fail "$id has no symbols"
        [ "$(find "$open/lib" -name "$id.xml" | wc -l)" = 2 ] || fail "$id has not the XML docs of two frameworks"
        check_docs "$id"
    fi
done

size=$(stat -c %s "$feed"/ExtraHop.Client.[0-9]*.nupkg)
[ "$size" -lt 3145728 ] || fail "ExtraHop.Client is $size bytes; expected less than 3 MB"
[ ! -d "$work/ExtraHop.Client/analyzers" ] || fail "no analyzer may ship"
if grep 'id="Refit"' "$work/ExtraHop.Client/ExtraHop.Client.nuspec" | grep -i 'exclude='; then
    fail "Refit's generator is held back from whoever writes an interface of their own"
fi

summaries=$(sed -n '/name="T:ExtraHop.Client.ExtraHopClient"/,/<.member>/p' "$work/ExtraHop.Client/lib/net10.0/ExtraHop.Client.xml" | grep -c '<summary>')
[ "$summaries" = 1 ] || fail "ExtraHopClient has $summaries summaries; expected one"
