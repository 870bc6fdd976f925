using System.Net;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources;

public sealed class AssignmentResultTests
{
    [Fact]
    public async Task Half_a_body_is_an_error_and_not_a_success()
    {
        ExtraHopResponseException error = await Assert.ThrowsAsync<ExtraHopResponseException>(() => ReadAsync("""{"message":"part","fail""", HttpStatusCode.MultiStatus));
        Assert.Equal(HttpStatusCode.MultiStatus, error.StatusCode);
        await Assert.ThrowsAsync<ExtraHopResponseException>(() => ReadAsync(string.Empty, HttpStatusCode.MultiStatus));
    }

    [Theory]
    [InlineData("""{"message":"part","failures":[{"action":"assign","id":"17","reason":"gone","extra":1}]}""")]
    [InlineData("""{"message":"part","failures":[{"action":"assign","id":17,"reason":"gone","extra":1}]}""")]
    public async Task A_part_is_told_with_its_reasons(string json)
    {
        AssignmentResult result = await ReadAsync(json, HttpStatusCode.MultiStatus);
        Assert.False(result.IsComplete);
        Assert.Equal("part", result.Message);
        AssignmentFailure failure = Assert.Single(result.Failures);
        Assert.Equal(("assign", "17", "gone"), (failure.Action, failure.Id, failure.Reason));
        Assert.Equal(1, failure.AdditionalProperties!["extra"].GetInt32());
    }

    [Theory]
    [InlineData("""{"message":"part","failures":null}""")]
    [InlineData("{}")]
    public async Task A_part_without_reasons_is_still_a_part(string json)
    {
        AssignmentResult result = await ReadAsync(json, HttpStatusCode.MultiStatus);
        Assert.False(result.IsComplete);
        Assert.Empty(result.Failures);
    }

    [Fact]
    public async Task No_content_means_that_all_were_taken()
    {
        AssignmentResult result = await ReadAsync(string.Empty, HttpStatusCode.NoContent);
        Assert.True(result.IsComplete);
        Assert.Null(result.Message);
    }

    private static Task<AssignmentResult> ReadAsync(string json, HttpStatusCode status) =>
        new StubHandler(_ => StubHandler.Json(json, status)).Client().Tags.AssignDevicesAsync(1, Assignment.Add([1]));
}
