using System.Text.Json;

using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.Detections;

public sealed class TuningParticipantTests
{
    public static TheoryData<TuningParticipant, string> Made => new()
    {
        { TuningParticipant.Any, "\"Any\"" },
        { TuningParticipant.Device(12884901889), """{"object_type":"device","object_id":12884901889}""" },
        { TuningParticipant.DeviceGroup(7), """{"object_type":"device_group","object_id":7}""" },
        { TuningParticipant.IpAddress("10.0.0.5", "10.20.0.0/16"), """{"object_type":"ipaddr","object_value":["10.0.0.5","10.20.0.0/16"]}""" },
        { TuningParticipant.OfLocality(Locality.External), """{"object_type":"locality_type","object_locality":"external"}""" },
        { TuningParticipant.NetworkLocality(3), """{"object_type":"network_locality","object_id":3}""" },
        { TuningParticipant.Hostname("a.example.com"), """{"object_type":"hostname","object_hostname":["a.example.com"]}""" },
        { TuningParticipant.Scanner("Any"), """{"object_type":"scanner_service","object_scanner":["Any"]}""" },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void Each_kind_is_written_in_its_own_members_and_read_back_the_same(TuningParticipant participant, string json)
    {
        AssertJson(json, participant);
        Assert.Equal(participant, Read(json));
    }

    [Theory]
    [InlineData("\"any\"")]
    [InlineData("\"ANY\"")]
    public void Any_is_any_in_every_spelling(string json) => Assert.True(Read(json).IsAny);

    [Fact]
    public void A_locality_is_read_where_answers_carry_it_and_sent_where_requests_do()
    {
        TuningParticipant participant = Read("""{"object_type":"locality_type","object_value":"internal"}""");
        Assert.Equal(Locality.Internal, participant.Locality);
        Assert.Empty(participant.Addresses);
        AssertJson("""{"object_type":"locality_type","object_locality":"internal"}""", participant);
        Assert.Equal(Locality.Internal, Read("""{"object_type":"locality_type","object_value":["internal"]}""").Locality);
    }

    [Theory]
    [InlineData("""{"object_type":"ipaddr","object_value":"10.0.0.5"}""")]
    [InlineData("""{"object_type":"ipaddr","object_value":["10.0.0.5"],"tomorrow":{"a":1}}""")]
    [InlineData("""{"object_type":"hostname","object_hostname":"a"}""")]
    [InlineData("""{"object_type":"of_tomorrow","object_id":1,"object_value":["x"],"object_locality":"internal","object_hostname":[],"object_scanner":["y"]}""")]
    public void One_text_or_a_list_goes_back_as_it_came(string json) => AssertJson(json, Read(json));

    [Theory]
    [InlineData("\"Somebody\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"object_type":null,"object_id":null,"object_value":null,"object_hostname":null,"object_scanner":null,"object_locality":null}""")]
    [InlineData("""{"object_type":"device","object_id":"12"}""")]
    public void Odd_answers_are_read_without_an_error(string json)
    {
        TuningParticipant participant = Read(json);
        Assert.False(participant.IsAny);
        _ = (participant.ToString(), participant.Locality, participant.Addresses.Count, participant.Hostnames.Count, participant.Scanners.Count);
    }

    [Fact]
    public void Empty_lists_and_blank_entries_are_refused()
    {
        Assert.Contains("The list is empty", Assert.Throws<ArgumentException>(() => TuningParticipant.IpAddress()).Message, StringComparison.Ordinal);
        Assert.Contains("An entry is blank", Assert.Throws<ArgumentException>(() => TuningParticipant.Hostname("a", " ")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TuningParticipant.Scanner([]));
    }

    private static TuningParticipant Read(string json) => JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<TuningParticipant>())!;

    private static void AssertJson(string expected, TuningParticipant participant)
    {
        string json = JsonSerializer.Serialize(participant, ExtraHopJson.TypeInfo<TuningParticipant>());
        using var wanted = JsonDocument.Parse(expected);
        using var actual = JsonDocument.Parse(json);
        Assert.True(JsonAssert.Same(wanted.RootElement, actual.RootElement), json);
    }
}
