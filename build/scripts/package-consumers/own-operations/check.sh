# net10.0: an interface and requests of the user's own, also in a container. Then with Refit's package for containers, and with an older Refit, which NuGet refuses.
LINES_SHOWN=30 run dotnet run
expect '^ok     a singleton each$'

echo "-- with Refit.HttpClientFactory beside it"
cp -r . ../own-operations-beside
cd ../own-operations-beside
dotnet add package Refit.HttpClientFactory --version 16.4.0 > /dev/null
LINES_SHOWN=1 run dotnet run
expect '^ok     a singleton each$'

for version in 14.0.1 15.2.0; do
    echo "-- with Refit $version, which is older than ours"
    cp -r ../own-operations "../own-operations-$version"
    cd "../own-operations-$version"
    sed -i "s|</Project>|  <ItemGroup><PackageReference Include=\"Refit\" Version=\"$version\" /></ItemGroup>\n</Project>|" OwnOperations.csproj
    if dotnet restore > output 2>&1; then
        echo "NuGet takes Refit $version without a word; expected NU1605"
        exit 1
    fi

    grep -m 1 -o 'NU1605.*' output
done
