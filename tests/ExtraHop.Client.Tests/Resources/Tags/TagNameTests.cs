using System.Net;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Tags;

public sealed class TagNameTests
{
    private const string Tags = """[{"id":1,"name":"Web"},{"id":2,"name":"web"},{"id":null,"name":"old"}]""";

    private static readonly Func<StubHandler, ITagsApi> s_api = static handler => handler.Client().Tags;

    [Fact]
    public async Task A_tag_is_found_by_its_whole_name_upper_and_lower_case_counted()
    {
        ITagsApi tags = s_api(new StubHandler(_ => StubHandler.Json(Tags)));

        Assert.Equal(2, (await tags.FindAsync("web"))?.Id);
        Assert.Equal(1, (await tags.FindAsync("Web"))?.Id);
        Assert.Null(await tags.FindAsync("we"));
    }

    [Fact]
    public async Task A_tag_that_exists_is_not_created_again()
    {
        var handler = new StubHandler(_ => StubHandler.Json(Tags));

        Assert.Equal(2, (await s_api(handler).GetOrCreateAsync("web")).Id);
        Assert.Equal(["GET /api/v1/tags"], handler.Requests);
    }

    [Fact]
    public async Task A_tag_that_does_not_exist_is_created_and_has_the_number_of_its_location()
    {
        var handler = StubHandler.InTurn(() => StubHandler.Json("[]"), () => StubHandler.Empty(HttpStatusCode.Created, "/api/v1/tags/17"));

        Tag tag = await s_api(handler).GetOrCreateAsync("web");

        Assert.Equal((17L, "web"), (tag.Id, tag.Name));
        Assert.Equal(["GET /api/v1/tags", "POST /api/v1/tags"], handler.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_name_is_refused_before_anything_is_sent(string? name)
    {
        var handler = new StubHandler(_ => StubHandler.Json("[]"));

        await Assert.ThrowsAnyAsync<ArgumentException>(() => s_api(handler).GetOrCreateAsync(name!));
        Assert.Empty(handler.Requests);
    }
}
