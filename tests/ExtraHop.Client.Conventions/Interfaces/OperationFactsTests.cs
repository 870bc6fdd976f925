using System.Text.Json.Nodes;
using ExtraHop.Client.Http.Requests;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>What the pipeline knows of single operations is what the catalogue and the interfaces say.</summary>
public sealed class OperationFactsTests
{
    private static readonly JsonObject[] s_posts =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "api", "operations.jsonl"))
            .Where(static line => line.Length > 0)
            .Select(static line => JsonNode.Parse(line)!.AsObject())
            .Where(static operation => (string?)operation["method"] == "POST"),
    ];

    [Fact]
    public void The_posts_that_only_read_are_those_of_the_catalogue() => Assert.Equal(
        s_posts.Where(static post => (bool?)post["reads"] == true).Select(static post => (string?)post["path"]).Order(StringComparer.Ordinal),
        ReadingPosts.Known.Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalogue_says_of_every_post_with_data_whether_it_reads() => Assert.Empty(s_posts
        .Where(static post => post["response"] is { } response && (int?)response["status"] == 200 && response["type"] is not null && post["reads"] is null)
        .Select(static post => (string?)post["path"]));

    [Fact]
    public void A_post_that_starts_a_job_or_creates_something_does_not_only_read() => Assert.Empty(ApiInterface.OfTheClient
        .SelectMany(static api => api.Requests)
        .Where(static method => method.Verb == HttpMethod.Post && ReadingPosts.Known.Contains(method.Path))
        .Where(static method =>
            method.Result is null || method.Result == typeof(CreatedResource) || method.Result == typeof(JobHandle)
                || method.Result == typeof(AssignmentResult))
        .Select(static method => method.ToString()));

    [Fact]
    public void A_body_may_be_left_out_where_the_interface_says_so()
    {
        ApiMethod[] withBody = [.. ApiInterface.OfTheClient.SelectMany(static api => api.Requests).Where(static method => method.In(Place.Body).Any())];
        Assert.NotEmpty(withBody);
        Assert.Equal(
            withBody.Where(static method => method.In(Place.Body).Any(static body => body.MayBeNull)).Select(static method => method.Key),
            withBody.Where(static method => new Operation(method.ToString(), method.Verb, method.Path, onlyReads: false).BodyIsOptional)
                .Select(static method => method.Key));
    }
}
