using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Handlers;
using static ExtraHop.Client.Tests.ScriptedTransport;

namespace ExtraHop.Client.Tests.Http;

public class RetryTableTests
{
    // The table as the README has it, written down a second time: by outcome, what happens to reads, to changes, and to changes where the system says when to
    // come again.
    public static readonly TheoryData<string, bool, bool, bool> Table = new()
    {
        { "400", false, false, false },
        { "401", false, false, false },
        { "402", false, false, false },
        { "403", false, false, false },
        { "404", false, false, false },
        { "408", true, false, false },
        { "409", false, false, false },
        { "422", false, false, false },
        { "429", true, false, true },
        { "500", true, false, false },
        { "501", false, false, false },
        { "502", true, false, false },
        { "503", true, false, true },
        { "504", true, false, false },
        { "505", false, false, false },
        { "NameResolutionError", true, true, true },
        { "ConnectionError", true, true, true },
        { "SecureConnectionError", true, true, true },
        { "ProxyTunnelError", true, true, true },
        { "ResponseEnded", true, false, false },
        { "HttpProtocolError", true, false, false },
        { "InvalidResponse", true, false, false },
        { "Unknown", true, false, false },
        { "certificate", false, false, false },
    };

    public static IEnumerable<object[]> Cases()
    {
        foreach (object[] row in Table)
        {
            foreach (string operation in new[] { "Get", "Search", "Create", "Update", "Replace", "Delete" })
            {
                bool reads = operation is "Get" or "Search";
                yield return [operation, row[0], false, reads ? row[1] : row[2]];
                yield return [operation, row[0], true, reads ? row[1] : row[3]];
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Each_verb_and_outcome_is_sent_again_or_not_as_the_table_says(string operation, string outcome, bool retryAfter, bool again)
    {
        var transport = new ScriptedTransport(StepOf(outcome, retryAfter), Status(204));
        using var system = new TestSystem(transport);

        Exception? error = await Xunit.Record.ExceptionAsync(() => system.SendAsync(TestSystem.OperationOf(operation)));

        Assert.Equal(again ? 2 : 1, transport.Calls);
        if (again)
        {
            Assert.Null(error);
        }
        else
        {
            Assert.IsAssignableFrom<ExtraHopException>(error);
        }
    }

    [Theory]
    [InlineData("Get", 4)]
    [InlineData("Search", 4)]
    [InlineData("Create", 1)]
    [InlineData("Delete", 1)]
    public async Task An_attempt_that_takes_too_long_is_sent_again_for_reads_alone(string operation, int calls)
    {
        var transport = new ScriptedTransport(Hangs);
        using var system = new TestSystem(transport, options =>
        {
            options.AttemptTimeout = TimeSpan.FromSeconds(10);
            options.TotalTimeout = TimeSpan.FromSeconds(90);
        });

        ExtraHopTimeoutException error = await Assert.ThrowsAsync<ExtraHopTimeoutException>(() => system.SendAsync(TestSystem.OperationOf(operation)));

        Assert.Equal(calls, transport.Calls);
        Assert.Equal(TimeSpan.FromSeconds(10), error.Limit);
        Assert.Contains("AttemptTimeout (10 s) ran out", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_attempts_are_made_than_allowed_and_the_last_error_is_raised()
    {
        var transport = new ScriptedTransport(Status(500), Status(502), Status(503), Status(504, "{\"error_message\":\"the last\"}"), Status(204));
        using var system = new TestSystem(transport);

        ExtraHopServerException error = await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(4, transport.Calls);
        Assert.Equal("the last", error.ErrorMessage);
    }

    [Fact]
    public async Task One_attempt_means_no_retries()
    {
        var transport = new ScriptedTransport(Status(503));
        using var system = new TestSystem(transport, options => options.Retry = new RetryOptions { MaxAttempts = 1 });

        await Assert.ThrowsAsync<ExtraHopServerException>(() => system.SendAsync(TestSystem.Get));

        Assert.Equal(1, transport.Calls);
    }

    [Fact]
    public void Every_row_is_about_another_outcome()
    {
        Assert.Equal(RetryTable.Rows.Count, RetryTable.Rows.Select(row => row.Outcome).Distinct().Count());
        Assert.All(RetryTable.Rows, row => Assert.True(row.Changes <= row.Reads, $"{row.Outcome}: changes may not be repeated more readily than reads."));
    }

    private static Step StepOf(string outcome, bool retryAfter) => outcome switch
    {
        "certificate" => Fails(HttpRequestError.SecureConnectionError, new CertificateRefusedException("not trusted")),
        _ when int.TryParse(outcome, out int status) => retryAfter ? Status(status, headers: ("Retry-After", "2")) : Status(status),
        _ => Fails(Enum.Parse<HttpRequestError>(outcome)),
    };
}
