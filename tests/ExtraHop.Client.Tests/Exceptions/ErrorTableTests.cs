using System.Globalization;
using System.Text.RegularExpressions;
using ExtraHop.Client.Packets;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Exceptions;

/// <summary>The README's table of errors, row by row.</summary>
public sealed partial class ErrorTableTests
{
    /// <summary>What a row says beyond the type: the properties that it names, and the state in which it says they are.</summary>
    private static readonly Dictionary<string, Func<Exception, bool>> s_said = new()
    {
        [nameof(ExtraHopResponseException)] = static error => (int)((ExtraHopApiException)error).StatusCode is >= 200 and < 300,
        [nameof(ExtraHopRedirectException)] = static error => (int)((ExtraHopApiException)error).StatusCode is >= 300 and < 400,
        [nameof(ExtraHopTransportException)] = static error =>
            error.Message.Contains(((ExtraHopTransportException)error).RequestWasSent ? "was sent" : "was not sent", StringComparison.Ordinal),
        [nameof(ExtraHopTimeoutException)] = static error => error is ExtraHopTimeoutException { LimitName: var name } timeout
            && error.Message.Contains(name, StringComparison.Ordinal)
                && error.Message.Contains(timeout.RequestWasSent ? "was sent" : "was not sent", StringComparison.Ordinal),
        [nameof(JobFailedException)] = static error => ((JobFailedException)error).Status is { IsFinal: true, IsDone: false },
        [nameof(JobTimeoutException)] = static error => ((JobTimeoutException)error).Limit > TimeSpan.Zero,
        [nameof(RestartTimeoutException)] = static error => ((RestartTimeoutException)error).Limit > TimeSpan.Zero,
        [nameof(FileUploadException)] = static error => error.Message.EndsWith("The system did not get the whole file.", StringComparison.Ordinal),
        [nameof(CaptureFormatException)] = static error =>
            error is CaptureFormatException { PacketNumber: 0, Offset: var offset }
                && error.Message.Contains(FormattableString.Invariant($"offset {offset}"), StringComparison.Ordinal),
        [nameof(PacketDownloadException)] = static error =>
            error is PacketDownloadException { PartialPath: null, SafeBytes: 0 } && error.Message.Contains("Nothing was kept", StringComparison.Ordinal),
        [nameof(PagingStoppedException)] = static error => error is PagingStoppedException { Read: >= 0 },
    };

    private static readonly IReadOnlyList<(IReadOnlyList<string> Types, string When)> s_rows = Rows();

    public static TheoryData<string> Types => [.. s_rows.SelectMany(static row => row.Types)];

    [Fact]
    public async Task The_table_names_every_error_that_comes_and_no_other()
    {
        var thrown = new HashSet<string>(StringComparer.Ordinal);
        foreach (ErrorCase one in ErrorCase.All)
        {
            if (await one.ErrorAsync() is ExtraHopException error)
            {
                thrown.Add(error.GetType().Name);
            }
        }

        Assert.Equal(thrown.Order(StringComparer.Ordinal), s_rows.SelectMany(static row => row.Types).Order(StringComparer.Ordinal));
        Assert.Equal(
            typeof(ExtraHopException).Assembly.GetExportedTypes().Where(static type => type.IsSubclassOf(typeof(ExtraHopException)))
                .Select(static type => type.Name).Order(StringComparer.Ordinal),
            thrown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_row_is_what_happens(string type)
    {
        string when = s_rows.Single(row => row.Types.Contains(type)).When;
        int[] statuses = StatusesOf(type, when);
        foreach (int status in statuses)
        {
            Exception error = await ErrorOfAsync(status);
            Assert.Equal(type, error.GetType().Name);
            Assert.Equal(status, (int)((ExtraHopApiException)error).StatusCode);
        }

        if (when.Contains("`RetryAfter`", StringComparison.Ordinal))
        {
            Assert.Equal(TimeSpan.FromSeconds(7), ((ExtraHopApiException)await ErrorOfAsync(statuses[0], ("Retry-After", "7"))).RetryAfter);
            Assert.Null(((ExtraHopApiException)await ErrorOfAsync(statuses[0])).RetryAfter);
        }

        Assert.True(statuses.Length > 0 || s_said.ContainsKey(type), $"Nothing tests the row '{when}' of {type}.");
        if (s_said.TryGetValue(type, out Func<Exception, bool>? holds))
        {
            int seen = 0;
            foreach (ErrorCase one in ErrorCase.All)
            {
                if (await one.ErrorAsync() is var error && error.GetType().Name == type)
                {
                    seen++;
                    Assert.True(holds(error), $"'{one.Name}' is not as the row says: {error.Message}");
                }
            }

            Assert.NotEqual(0, seen);
        }
    }

    /// <summary>The statuses of a row: one, a hundred of them, or those that no other row has.</summary>
    private static int[] StatusesOf(string type, string when)
    {
        int[] named = Named(when);
        return type != nameof(ExtraHopApiException) ? named : [.. Enumerable.Range(400, 100).Except(s_rows.SelectMany(static row => Named(row.When)))];
    }

    private static int[] Named(string when) => LeadingStatus().Match(when) switch
    {
        { Success: false } => [],
        { Groups: var groups } when groups["hundred"].Success =>
            [.. Enumerable.Range(100 * int.Parse(groups["hundred"].Value, CultureInfo.InvariantCulture), 100)],
        { Value: var one } => [int.Parse(one, CultureInfo.InvariantCulture)],
    };

    private static async Task<Exception> ErrorOfAsync(int status, params (string Name, string Value)[] headers) =>
        await ErrorCase.Of("a status", TestSystem.Create, Status(status, headers: headers)).ErrorAsync();

    private static List<(IReadOnlyList<string> Types, string When)> Rows() =>
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "README.md"))
            .Split("<!-- error table -->")[1].Split("<!-- /error table -->")[0]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(2)
            .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(static cells =>
                ((IReadOnlyList<string>)[.. cells[0].Split(',', StringSplitOptions.TrimEntries).Select(static name => name.Trim('`'))], cells[1])),
    ];

    [GeneratedRegex(@"^((?<hundred>\d)xx|\d{3})")]
    private static partial Regex LeadingStatus();
}
