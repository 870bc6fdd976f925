using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.Users;

public sealed class UserRolesTests
{
    [Fact]
    public void Each_level_makes_the_roles_that_come_to_it()
    {
        foreach (PrivilegeLevel level in Enum.GetValues<PrivilegeLevel>())
        {
            Assert.Equal(level, UserRoles.Of(level).Level);
        }
    }

    [Fact]
    public void Levels_compare_from_the_lowest_to_the_highest()
    {
        Assert.True(UserRoles.FullSystem.Level > UserRoles.FullWrite.Level);
        Assert.True(UserRoles.LimitedWrite.Level > UserRoles.PersonalWrite.Level);
        Assert.True(UserRoles.ReadOnly.Level > UserRoles.RestrictedReadOnly.Level);
    }

    [Theory]
    [InlineData(PrivilegeLevel.FullSystem, """{"system":"full"}""")]
    [InlineData(PrivilegeLevel.LimitedWrite, """{"write":"limited"}""")]
    [InlineData(PrivilegeLevel.ReadOnly, """{"metrics":"full"}""")]
    [InlineData(PrivilegeLevel.RestrictedReadOnly, """{"metrics":"restricted"}""")]
    public void Levels_are_written_as_the_table_of_privileges_has_them(PrivilegeLevel level, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(UserRoles.Of(level), ExtraHopJson.TypeInfo<UserRoles>()));

    [Fact]
    public void A_level_that_nobody_knows_grants_nothing_and_survives()
    {
        UserRoles roles = JsonSerializer.Deserialize("""{"write":"galactic","hunt":"full"}""", ExtraHopJson.TypeInfo<UserRoles>())!;

        Assert.Equal(PrivilegeLevel.None, roles.Level);
        Assert.Equal("""{"write":"galactic","hunt":"full"}""", JsonSerializer.Serialize(roles, ExtraHopJson.TypeInfo<UserRoles>()));
    }

    [Fact]
    public void A_level_outside_the_enumeration_is_refused() =>
        Assert.Contains("99", Assert.Throws<ArgumentOutOfRangeException>(() => UserRoles.Of((PrivilegeLevel)99)).Message, StringComparison.Ordinal);

    [Fact]
    public void Changing_what_a_level_gave_changes_no_other_use_of_it()
    {
        UserRoles.FullWrite.Write = null;

        Assert.Equal(PrivilegeLevel.FullWrite, UserRoles.FullWrite.Level);
    }

    [Fact]
    public void Packets_are_for_administrators_and_for_those_with_the_add_on()
    {
        Assert.True(UserRoles.FullSystem.CanSearchPackets);
        Assert.False(UserRoles.FullWrite.CanSearchPackets);
        Assert.True((UserRoles.ReadOnly with { Packets = PacketsPrivilege.SlicesOnly }).CanSearchPackets);
        Assert.False((UserRoles.ReadOnly with { Packets = new("none") }).CanSearchPackets);
    }

    [Theory]
    [InlineData("\"1700000000123\"", 1700000000123)]
    [InlineData("1700000000123", 1700000000123)]
    [InlineData("\"2023-11-14T22:13:20.123Z\"", 1700000000123)]
    public void Times_of_users_are_read_in_every_form(string wire, long milliseconds) =>
        Assert.Equal(milliseconds, ReadUser(wire).DateJoined!.Value.ToUnixTimeMilliseconds());

    [Theory]
    [InlineData("null")]
    [InlineData("\"None\"")]
    [InlineData("\"\"")]
    public void A_user_without_a_time_is_readable(string wire) => Assert.Null(ReadUser(wire).DateJoined);

    private static User ReadUser(string joined) =>
        JsonSerializer.Deserialize($$"""{"username":"ada","date_joined":{{joined}}}""", ExtraHopJson.TypeInfo<User>())!;

    [Theory]
    [InlineData("""{"write":null,"metrics":"full"}""")]
    [InlineData("""{"metrics":"full"}""")]
    [InlineData("""{"write":"limited"}""")]
    [InlineData("{}")]
    public void Roles_go_back_as_they_came_null_included(string json) => Assert.Equal(json, UserRoles.FromJson(json).ToJson());

    [Fact]
    public void The_privilege_to_write_can_be_taken_away_with_a_null()
    {
        UserRoles roles = UserRoles.LimitedWrite with { Write = null, Packets = PacketsPrivilege.Full };

        Assert.Equal("""{"granted_roles":{"write":null,"packets":"full"}}""", new UserUpdate { GrantedRoles = roles }.ToJson());
        Assert.Equal(PrivilegeLevel.None, roles.Level);
    }
}
