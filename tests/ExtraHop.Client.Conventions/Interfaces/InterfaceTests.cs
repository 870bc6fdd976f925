namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>The rules hold for every interface of the client, and each of them finds what it is there for.</summary>
public sealed class InterfaceTests
{
    public static TheoryData<string> Rules => [.. Rule.All.Select(static rule => rule.Name)];

    public static TheoryData<int> BadOnes => [.. Enumerable.Range(0, BadInterfaces.Rows.Count)];

    [Fact]
    public void There_are_interfaces_and_operations_to_check()
    {
        Assert.True(ApiInterface.OfTheClient.Count >= 50, $"{ApiInterface.OfTheClient.Count} interfaces");
        Assert.Equal(478, ApiInterface.OfTheClient.Sum(static api => api.Requests.Count()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_interface_keeps(string rule) => Assert.Empty(ApiInterface.OfTheClient.SelectMany(Rule.All.Single(r => r.Name == rule).Complaints));

    [Theory]
    [MemberData(nameof(BadOnes))]
    public void A_bad_interface_is_found(int row)
    {
        BadInterface bad = BadInterfaces.Rows[row];
        Assert.Equal(bad.Complaint, string.Join('\n', Rule.All.Single(rule => rule.Name == bad.Rule).Complaints(BadInterfaces.Compiled(row))));
    }

    [Fact]
    public void Every_rule_is_broken_by_a_bad_interface() =>
        Assert.Empty(Rule.All.Select(static rule => rule.Name).Except(BadInterfaces.Rows.Select(static row => row.Rule), StringComparer.Ordinal));

    [Fact]
    public void A_good_interface_breaks_no_rule()
    {
        ApiInterface good = BadInterfaces.Good();
        Assert.NotEmpty(good.Methods);
        Assert.Empty(Rule.All.SelectMany(rule => rule.Complaints(good)));
    }

    [Fact]
    public void An_operation_has_one_method_in_all_interfaces() =>
        Assert.Empty(ApiInterface.OfTheClient.SelectMany(static api => api.Requests)
            .GroupBy(static method => method.Key, StringComparer.Ordinal)
            .Where(static same => same.Count() > 1)
            .Select(static same => $"{same.Key}: {string.Join(", ", same)}"));

    [Fact]
    public void Six_operations_stream() => Assert.Equal(
        [
            "GET /packetcaptures/{id}",
            "GET /packets/search",
            "GET /reports/{id}/download",
            "GET /supportpacks/{filename}",
            "POST /customizations/{id}/download",
            "POST /packets/search",
        ],
        ApiInterface.OfTheClient.SelectMany(static api => api.Requests).Where(static method => method.Header("Accept") is not null)
            .Select(static method => method.Key).Order(StringComparer.Ordinal));
}
