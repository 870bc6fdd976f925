namespace ExtraHop.Client.Tests.Resources;

public class CreatedResourceTests
{
    [Theory]
    [InlineData("/api/v1/tags/12884901889", "12884901889")]
    [InlineData("/api/v1/tags/7/", "7")]
    [InlineData("/api/v1/tags/7?x=/8#/9", "7")]
    [InlineData("/api/v1/users/ann%20lee", "ann lee")]
    [InlineData("7", "7")]
    public void The_key_is_the_last_part_of_the_path(string location, string key) => Assert.Equal(key, new CreatedResource(location).Key);

    [Theory]
    [InlineData("/api/v1/tags/12884901889", 12884901889)]
    [InlineData("/api/v1/tags/-1", -1)]
    [InlineData("/api/v1/tags/%37", 7)]
    public void A_number_is_read_from_it(string location, long id) => Assert.Equal(id, new CreatedResource(location).Id);

    [Fact]
    public void A_name_is_no_number_and_still_prints()
    {
        var created = new CreatedResource("/api/v1/users/ann");

        Assert.Contains("read Key instead", Assert.Throws<FormatException>(() => created.Id).Message, StringComparison.Ordinal);
        Assert.Equal("CreatedResource { Location = /api/v1/users/ann, Key = ann }", created.ToString());
    }

    [Fact]
    public void Two_of_the_same_place_are_equal()
    {
        Assert.Equal(new CreatedResource("/api/v1/tags/7"), new CreatedResource("/api/v1/tags/7"));
        Assert.NotEqual(new CreatedResource("/api/v1/tags/7"), new CreatedResource("/api/v1/tags/8"));
    }

    [Fact]
    public void As_json_it_is_the_place_that_the_system_named()
    {
        Assert.Equal("""{"location":"/api/v1/users/ann%20\"lee"}""", new CreatedResource("/api/v1/users/ann%20\"lee").ToJson());
        Assert.Equal("{}", CreatedResource.Unnamed.ToJson());
    }
}
