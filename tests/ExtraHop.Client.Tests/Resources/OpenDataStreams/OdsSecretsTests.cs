using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources.OpenDataStreams;

public sealed class OdsSecretsTests
{
    private const string Secret = "hunter2";

    public static TheoryData<OdsHttpAuth, string> Kinds => new()
    {
        { OdsHttpAuth.None, """{"auth_type":"none"}""" },
        { OdsHttpAuth.Basic("ada", Secret), """{"auth_type":"basic","password":"hunter2","username":"ada"}""" },
        { OdsHttpAuth.Aws("key", Secret, "us-east-1", "es"), """{"auth_type":"aws","access_key":"key","region":"us-east-1","secret_key":"hunter2","service":"es"}""" },
        { OdsHttpAuth.AzureStorage(Secret), """{"auth_type":"azure_storage","access_key":"hunter2"}""" },
        {
            OdsHttpAuth.AzureActiveDirectory("id", Secret, "https://login.example.com/token", "https://vault.example.com"),
            """{"auth_type":"azure_ad","client_id":"id","client_secret":"hunter2","grant_type":"client","resource":"https://vault.example.com","token_endpoint":"https://login.example.com/token"}"""
        },
        {
            OdsHttpAuth.AzureActiveDirectory("id", "s", "https://login.example.com/token", "r", "ada", Secret),
            """{"auth_type":"azure_ad","client_id":"id","client_secret":"s","grant_type":"resource_owner","password":"hunter2","resource":"r","token_endpoint":"https://login.example.com/token","username":"ada"}"""
        },
        { OdsHttpAuth.CrowdStrike("id", Secret), """{"auth_type":"crowdstrike","client_id":"id","client_secret":"hunter2"}""" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_sends_what_it_needs_and_shows_none_of_it(OdsHttpAuth auth, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(auth, ExtraHopJson.TypeInfo<OdsHttpAuth>()));
        Assert.DoesNotContain(Secret, auth.ToString(), StringComparison.Ordinal);
        Assert.Contains(auth.AuthType.Value, auth.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_credential_is_named()
    {
        Assert.Equal("password", Assert.Throws<ArgumentException>(() => OdsHttpAuth.Basic("ada", string.Empty)).ParamName);
        Assert.Equal("secretKey", Assert.Throws<ArgumentNullException>(() => OdsHttpAuth.Aws("k", null!, "r", "s")).ParamName);
        Assert.Equal("username", Assert.Throws<ArgumentException>(() => OdsKafkaAuth.Scram(string.Empty, "p")).ParamName);
    }

    [Fact]
    public void Targets_show_their_name_and_no_secret()
    {
        object[] targets =
        [
            new OdsHttpTargetCreate
            {
                Name = "t1",
                Host = "h",
                Port = 1,
                Pipeline = false,
                Protocol = OdsHttpProtocol.Https,
                AdditionalHeader = "X-Key: " + Secret,
                Authentication = OdsHttpAuth.Basic("ada", Secret),
            },
            new OdsHttpTarget { Name = "t1", AdditionalHeader = "X-Key: " + Secret },
            new OdsKafkaTargetCreate { Name = "t1", Brokers = [OdsKafkaBroker.At("k")], Protocol = OdsKafkaProtocol.Tls, TlsClientKey = Secret,
                Authentication = OdsKafkaAuth.Scram("ada", Secret) },
            new OdsKafkaTarget { Name = "t1", TlsClientKey = Secret },
            new OdsSyslogTargetCreate { Name = "t1", Host = "h", Port = 1, Protocol = OdsSyslogProtocol.Tls, TlsClientKey = Secret },
            new OdsSyslogTarget { Name = "t1", TlsClientKey = Secret },
        ];

        Assert.All(targets, static target =>
        {
            Assert.DoesNotContain(Secret, target.ToString(), StringComparison.Ordinal);
            Assert.Contains("t1", target.ToString(), StringComparison.Ordinal);
        });
        var mongo = new OdsMongoDbTargetCreate { Name = "t1", Host = "h", Port = 1,
            Authentication = [new OdsMongoDbAuth { Database = "d", User = "ada", Password = Secret }] };
        Assert.DoesNotContain(Secret, mongo.ToString() + mongo.Authentication[0], StringComparison.Ordinal);
    }
}
