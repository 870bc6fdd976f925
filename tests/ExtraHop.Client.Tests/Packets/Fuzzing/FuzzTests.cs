using System.Diagnostics;
using System.Globalization;
using ExtraHop.Client.Tests.Support;
using Xunit.Abstractions;

namespace ExtraHop.Client.Tests.Packets.Fuzzing;

/// <summary>
/// A bounded run with fixed seeds; <c>EXTRAHOP_FUZZ_SECONDS=600</c> makes it as long as that, with seeds of its own (<c>EXTRAHOP_FUZZ_SEED</c> to repeat one).
/// What fails is written into the temporary folder, to become a fixture.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int BoundedRuns = 3000;

    [Fact]
    public async Task Mutated_captures_and_archives_keep_every_property()
    {
        int? seconds = Number("EXTRAHOP_FUZZ_SECONDS");
        int first = Number("EXTRAHOP_FUZZ_SEED") ?? (seconds is null ? 1 : Environment.TickCount & 0xFFFFFFF);
        var watch = Stopwatch.StartNew();
        int runs = 0;
        for (; seconds is null ? runs < BoundedRuns && watch.Elapsed.TotalSeconds < 20 : watch.Elapsed.TotalSeconds < seconds; runs++)
        {
            int seed = first + runs;
            var mutator = new Mutator(seed);
            bool isArchive = runs % 8 == 7;
            byte[] bytes = mutator.Mutate(isArchive ? FuzzSeeds.Archives : FuzzSeeds.Captures);
            try
            {
                if (isArchive)
                {
                    await CaptureProperties.CheckArchiveAsync(bytes, mutator);
                }
                else
                {
                    CaptureProperties.Check(bytes, mutator);
                }
            }
            catch (Exception error)
            {
                string path = Path.Combine(Path.GetTempPath(), $"extrahop-fuzz-{seed}.bin");
                await File.WriteAllBytesAsync(path, bytes);
                throw new InvalidOperationException($"Seed {seed} (EXTRAHOP_FUZZ_SEED) breaks a property; its bytes are in {path}: {error.Message}", error);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} inputs from seed {first} in {watch.Elapsed.TotalSeconds:F1} s"));
        if (seconds is not null)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"fuzz: {runs} inputs from seed {first} in {watch.Elapsed.TotalSeconds:F1} s, no property broken"));
        }

        Assert.True(runs > 0);
    }

    [Fact]
    public async Task Every_seed_itself_keeps_every_property()
    {
        for (int i = 0; i < FuzzSeeds.Captures.Count; i++)
        {
            CaptureProperties.Check(FuzzSeeds.Captures[i], new Mutator(i));
        }

        foreach (byte[] archive in FuzzSeeds.Archives)
        {
            await CaptureProperties.CheckArchiveAsync(archive, new Mutator(0));
        }
    }

    [Fact]
    public void Every_fixture_keeps_every_property()
    {
        string[] files = Directory.GetFiles(FixtureFolder.Find("captures"), "*.bin");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            CaptureProperties.Check(File.ReadAllBytes(file), new Mutator(0));
        }
    }

    private static int? Number(string name)
        => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
}
