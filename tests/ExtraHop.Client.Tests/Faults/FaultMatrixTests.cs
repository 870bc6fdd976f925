using System.Collections.Concurrent;
using System.Globalization;
using ExtraHop.Client.Tests.Http;
using Xunit.Abstractions;

namespace ExtraHop.Client.Tests.Faults;

/// <summary>Every fault on every kind of call over real sockets, held against the retry table of the README.</summary>
/// <remarks>
/// The gate runs each cell once. <c>EXTRAHOP_FAULT_MATRIX=full</c> adds calls with a single attempt and plays everything ten times; any other value is the
/// start of a fault's name.
/// </remarks>
public sealed class FaultMatrixTests(ITestOutputHelper output)
{
    private const int Parallel = 8;

    private static readonly string s_asked = Environment.GetEnvironmentVariable("EXTRAHOP_FAULT_MATRIX") ?? string.Empty;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_matrix_is_as_promised(bool tls)
    {
        FaultCell[] cells =
        [
            .. s_asked == "full"
                ? Enumerable.Repeat(FaultCell.All(tls, 3, 1), 10).SelectMany(static all => all)
                : FaultCell.All(tls, 3).Where(static cell => cell.Fault.Name.StartsWith(s_asked, StringComparison.Ordinal)),
        ];
        var runs = new ConcurrentBag<(FaultCell Cell, FaultRun Run)>();
        await System.Threading.Tasks.Parallel.ForEachAsync(
            cells, new ParallelOptions { MaxDegreeOfParallelism = Parallel }, async (cell, _) => runs.Add((cell, await FaultRun.PlayAsync(cell))));

        var deviating = runs.Where(static played => played.Run.Deviations.Count > 0).ToList();
        var unknown = deviating.Where(static played => !KnownDeviations.All.Any(known => known.Covers(played.Cell))).ToList();
        var mended = (from played in runs
                      where played.Run.Deviations.Count == 0
                      from known in KnownDeviations.All
                      where !known.IsByChance && known.Covers(played.Cell)
                      select FormattableString.Invariant($"item {known.Item}: {played.Cell} is as promised now; remove it from the known deviations")).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{runs.Count} cells, {runs.Count(static played => played.Run.IsHung)} hung, {runs.Sum(static played => played.Run.Doubled)} changes doubled, "
                + $"{runs.Sum(static played => played.Run.Abroad)} keys abroad, {deviating.Count} deviate, {unknown.Count} of them unknown"));
        var problems = unknown.Select(static played => $"{played.Cell}: {string.Join("; ", played.Run.Deviations)}").Concat(mended).Distinct()
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_row_of_the_table_has_a_fault_and_every_known_deviation_a_cell()
    {
        Assert.Equal(
            ReadmeTable.Outcomes.Where(static outcome => outcome != ProxyTests.Outcome).Order(StringComparer.Ordinal),
            WireFaults.All.Select(static fault => fault.Outcome).Where(static outcome => outcome is not (WireFault.Final or WireFault.None)).Distinct()
                .Order(StringComparer.Ordinal));
        Assert.All(KnownDeviations.All, static known => Assert.Contains(FaultCell.All(false, 3, 1).Concat(FaultCell.All(true, 3, 1)), known.Covers));
    }
}
