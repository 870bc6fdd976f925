using System.Text.Json;
using ExtraHop.Client.Generator.Reading;

namespace ExtraHop.Client.Generator.Tests;

public sealed class SnakeCaseTests
{
    [Theory]
    [InlineData("SearchType", "search_type")]
    [InlineData("searchType", "search_type")]
    [InlineData("Ipaddr4", "ipaddr4")]
    [InlineData("IPv4Address", "i_pv4_address")]
    [InlineData("Ipaddr4Mask", "ipaddr4_mask")]
    [InlineData("XMLReader", "xml_reader")]
    [InlineData("DHCPServerIP", "dhcp_server_ip")]
    [InlineData("userKey", "user_key")]
    [InlineData("A", "a")]
    [InlineData("AB", "ab")]
    [InlineData("ABc", "a_bc")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("Already_Snake", "already_snake")]
    [InlineData("_Leading", "_leading")]
    [InlineData("Trailing_", "trailing_")]
    [InlineData("X509Certificate2", "x509_certificate2")]
    [InlineData("  spaced  Out ", "spaced_out")]
    [InlineData("child-id", "child-id")]
    [InlineData("ÄpfelUndÖl", "äpfel_und_öl")]
    [InlineData("", "")]
    public void A_name_is_spelled_as_json_spells_it(string name, string expected)
    {
        Assert.Equal(expected, SnakeCase.Of(name));
        Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), SnakeCase.Of(name));
    }

    [Fact]
    public void Ten_thousand_made_up_names_are_spelled_as_json_spells_them()
    {
        const string Letters = "abzABZ019_ -ıİßÉé$";
        var random = new Random(20240521);
        for (int i = 0; i < 10_000; i++)
        {
            string name = string.Create(random.Next(1, 14), random, static (span, r) =>
            {
                foreach (ref char c in span)
                {
                    c = Letters[r.Next(Letters.Length)];
                }
            });
            Assert.Equal(JsonNamingPolicy.SnakeCaseLower.ConvertName(name), SnakeCase.Of(name));
        }
    }

    [Theory]
    [InlineData("child-id", "childId")]
    [InlineData("ids_id", "idsId")]
    [InlineData("userKey", "userKey")]
    [InlineData("_id", "id")]
    public void A_parameter_name_is_suggested_for_a_placeholder(string placeholder, string expected) =>
        Assert.Equal(expected, SnakeCase.ToParameterName(placeholder));
}
