namespace ExtraHop.Client.Tests.Resources.UserGroups;

public sealed class UserGroupMembersTests
{
    [Theory]
    [InlineData("""{"users":{"ada":"admin","bob":null},"later":1}""")]
    [InlineData("""[{"users":{"ada":"admin"}},{"users":{"bob":null},"later":1}]""")]
    public void Members_are_read_from_an_object_and_from_a_list(string json)
    {
        var members = UserGroupMembers.FromJson(json);
        Assert.Equal([new("ada", "admin"), new("bob", null)], members.Users!);
        Assert.Equal("""{"users":{"ada":"admin","bob":null},"later":1}""", members.ToJson());
    }

    [Theory]
    [InlineData("[]", "{}")]
    [InlineData("{}", "{}")]
    [InlineData("""{"users":null}""", "{}")]
    public void A_group_without_members_is_read(string json, string written) => Assert.Equal(written, UserGroupMembers.FromJson(json).ToJson());

    [Theory]
    [InlineData("7")]
    [InlineData("[7]")]
    [InlineData("""{"users":[1]}""")]
    public void Anything_else_is_refused(string json) => Assert.Throws<FormatException>(() => UserGroupMembers.FromJson(json));
}
