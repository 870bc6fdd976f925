using System.Text;

namespace ExtraHop.Client.Tests.Wire;

/// <summary>A difference from the golden file is found and told, and a rule accepts what it names and nothing else.</summary>
public sealed class WireReportTests
{
    private const string Golden =
        """
        ### POST /tags full
        POST /api/v1/tags HTTP/1.1
        Host: {host}
        Accept: application/json
        Content-Length: 12

        {"name":"a"}

        ### DELETE /tags/{id} full
        DELETE /api/v1/tags/7 HTTP/1.1
        Host: {host}
        Accept: application/json
        """;

    [Fact]
    public void The_same_requests_differ_in_nothing() => Assert.Empty(Report(Golden));

    [Theory]
    [InlineData(
        "POST /api/v1/tags HTTP", "POST /api/v1/tags? HTTP", "Line of POST /tags full", "was: POST /api/v1/tags HTTP/1.1", "now: POST /api/v1/tags? HTTP/1.1")]
    [InlineData("{\"name\":\"a\"}", "{ \"name\":\"a\"}", "Body of POST /tags full", "was: {\"name\":\"a\"}", "now: { \"name\":\"a\"}")]
    [InlineData("Content-Length: 12", "Content-Length: 13", "Header of POST /tags full", "was: Content-Length: 12", "now: Content-Length: 13")]
    [InlineData("Content-Length: 12", "content-length: 12", "Header of POST /tags full", "was: Content-Length: 12", "now: content-length: 12")]
    [InlineData("Content-Length: 12\n", "", "Header of POST /tags full", "was: Content-Length: 12", "now: (nothing)")]
    [InlineData("Content-Length: 12", "Content-Length: 12\nA: b", "Header of POST /tags full", "was: (nothing)", "now: A: b")]
    [InlineData(
        "Host: {host}\nAccept: application/json",
        "Accept: application/json\nHost: {host}",
        "HeaderOrder of DELETE /tags/{id} full",
        "was: Host, Accept\n",
        "now: Accept, Host\n")]
    [InlineData(
        "tags/7 HTTP/1.1",
        "tags/7 HTTP/1.1\n--- and then\nGET / HTTP/1.1",
        "Count of DELETE /tags/{id} full",
        "was: DELETE /api/v1/tags/7 HTTP/1.1\n",
        "now: DELETE /api/v1/tags/7 HTTP/1.1, GET / HTTP/1.1\n")]
    [InlineData(
        "### DELETE /tags/{id} full",
        "### DELETE /tags/{id} minimal",
        "Call of DELETE /tags/{id} full",
        "was: DELETE /api/v1/tags/7 HTTP/1.1",
        "now: (nothing)")]
    public void A_difference_is_told_with_its_call_and_both_texts(string before, string after, params string[] told)
    {
        string report = Report(Golden.Replace(before, after, StringComparison.Ordinal));

        Assert.All(told, text => Assert.Contains(text, report, StringComparison.Ordinal));
    }

    [Fact]
    public void Headers_that_are_new_are_not_another_order()
    {
        string report = Report(Golden.Replace("Accept:", "A: b\nAccept:", StringComparison.Ordinal));

        Assert.DoesNotContain("HeaderOrder", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*", WireDifferenceKind.Header, null, "Content-Length: 0", 1, true)]
    [InlineData("DELETE *", WireDifferenceKind.Header, null, "Content-*: *", 1, true)]
    [InlineData("DELETE /tags/{id} full", WireDifferenceKind.Header, null, "*", 1, true)]
    [InlineData("POST *", WireDifferenceKind.Header, null, "Content-Length: 0", 1, false)]
    [InlineData("DELETE *full*full", WireDifferenceKind.Header, null, "Content-Length: 0", 1, false)]
    [InlineData("*", WireDifferenceKind.Header, "*", "Content-Length: 0", 1, false)]
    [InlineData("*", WireDifferenceKind.Header, null, "Content-Length: 1", 1, false)]
    [InlineData("*", WireDifferenceKind.Body, null, "Content-Length: 0", 1, false)]
    [InlineData("*", WireDifferenceKind.Header, null, "Content-Length: 0", 2, false)]
    public void A_rule_accepts_what_it_names_as_often_as_it_says(string calls, WireDifferenceKind kind, string? was, string? now, int times, bool accepted)
    {
        var rule = new AcceptedDifference { Reason = "a body-less request says so", Calls = calls, Kind = kind, Was = was, Now = now, Times = times };

        string report = Report(Golden + "\nContent-Length: 0", rule);

        Assert.Equal(accepted, report.Length == 0);
    }

    [Fact]
    public void A_rule_that_covers_nothing_is_told()
    {
        var rule = new AcceptedDifference { Reason = "no longer so", Calls = "*", Kind = WireDifferenceKind.HeaderOrder, Was = "*", Now = "*", Times = 1 };

        Assert.Equal("The rule 'no longer so' (*) is for 1 differences and covers 0.\n", Report(Golden, rule));
    }

    [Fact]
    public void What_varies_becomes_a_word_and_every_other_byte_is_shown()
    {
        byte[] head = Encoding.UTF8.GetBytes(
            "POST /a?b HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nUser-Agent: X/1 ExtraHop.Client/0.1.0\r\nContent-Type: multipart/form-data; "
                + "boundary=\"b-1\"\r\nContent-Length: 21");
        byte[] body = [.. "--b-1\r\nü\t"u8, 0xFF, .. "\n--b-1--\r\n"u8];

        var request = WireRequest.Read(head, [.. body], "127.0.0.1:4711");

        Assert.Equal("POST /a?b HTTP/1.1", request.Line);
        Assert.Equal(
            ["Host: {host}", "User-Agent: X/1 ExtraHop.Client/{version}", "Content-Type: multipart/form-data; boundary=\"{boundary}\"",
                "Content-Length: 15 + 2 x {boundary}"],
            request.Headers);
        Assert.Equal("--{boundary}␍␊\nü⟨09⟩⟨FF⟩␊\n--{boundary}--␍␊\n", request.Body);
    }

    private static string Report(string now, params AcceptedDifference[] accepted) =>
        WireReport.Of(WireDifference.Between(WireFile.Read(Golden), WireFile.Read(now)), accepted);
}
