using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>Searches refuse what they do not know, by name: an empty answer to a misspelled question looks like the truth.</summary>
public sealed class RefusalTests
{
    private const string Window = """ "from":-21600000,"limit":1000 """;

    private static async Task<Answer> PostAsync(string path, string body)
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        return await client.PostAsync(path, body);
    }

    private static Task<Answer> DevicesAsync(string rule) => PostAsync("/devices/search", $$"""{"filter":{{rule}},"limit":1000}""");

    private static Task<Answer> RecordsAsync(string rule) => PostAsync("/records/search", $$"""{"filter":{{rule}},{{Window}}}""");

    [Theory]
    [InlineData("""{"field":"device_class","operand":"node","operator":"="}""", "device_class")]
    [InlineData("""{"field":"devclass","operand":"node","operator":"="}""", "devclass")]
    [InlineData("""{"field":"is_l3","operand":"true","operator":"="}""", "is_l3")]
    [InlineData("""{"field":"critical","operand":"true","operator":"="}""", "critical")]
    [InlineData("""{"field":"nmae","operator":"exists"}""", "nmae")]
    [InlineData("""{"operator":"not","rules":[{"field":"vender","operand":"x","operator":"="}]}""", "vender")]
    [InlineData("""{"field":"activity","operand":"extrahop.device.ssl_server","operator":"="}""", "extrahop.device.ssl_server")]
    [InlineData("""{"field":"activity","operand":["http_server","htp_server"],"operator":"in"}""", "htp_server")]
    [InlineData("""{"field":"role","operand":"wizard","operator":"!="}""", "wizard")]
    [InlineData("""{"field":"role","operand":["pc","wizard"],"operator":"not_in"}""", "wizard")]
    [InlineData("""{"field":"vlan","operand":1,"operator":"="}""", "number 1")]
    [InlineData("""{"field":"vlan","operand":"one","operator":"="}""", "'one'")]
    [InlineData("""{"field":"vlan","operator":"="}""", "missing")]
    [InlineData("""{"field":"is_critical","operand":true,"operator":"="}""", "value true")]
    [InlineData("""{"field":"is_active","operand":"yes","operator":"="}""", "'yes'")]
    [InlineData("""{"field":"discover_time","operand":"yesterday","operator":">"}""", "yesterday")]
    [InlineData("""{"field":"name","operand":"5","operator":">"}""", "'name' has no order")]
    [InlineData("""{"field":"vendor","operator":"in"}""", "missing")]
    [InlineData("""{"field":"vendor","operand":["Cisco",5],"operator":"in"}""", "number 5")]
    [InlineData("""{"field":"vendor","operand":[],"operator":"in"}""", "list of texts")]
    [InlineData("""{"field":"ipaddr","operand":"10.20.0.","operator":"="}""", "10.20.0.")]
    [InlineData("""{"field":"vendor","operand":"Cisco","operator":"=="}""", "'=='")]
    [InlineData("""{"field":"vendor","value":"Cisco","operator":"="}""", "'value'")]
    [InlineData("""{"operator":"and","rules":[]}""", "rules")]
    [InlineData("""{"field":"vendor","operand":"Cisco"}""", "'operator'")]
    public async Task A_device_filter_that_no_system_knows_is_a_400_that_names_it(string rule, string named)
    {
        Answer answer = await DevicesAsync(rule);

        Assert.Equal(400, answer.Status);
        Assert.Contains(named, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"field":"is_critical","operand":"true","operator":"="}""")]
    [InlineData("""{"field":"is_active","operand":"false","operator":"="}""")]
    [InlineData("""{"field":"activity","operand":"ssl_server","operator":"="}""")]
    [InlineData("""{"field":"vlan","operand":"2","operator":"="}""")]
    [InlineData("""{"field":"discover_time","operand":"-10d","operator":"<"}""")]
    [InlineData("""{"field":"ipaddr","operand":["10.20.0.5","10.20.1.0/24"],"operator":"in"}""")]
    [InlineData("""{"field":"ipaddr","operand":"10.20.0.0/25","operator":"in"}""")]
    [InlineData("""{"field":"name","operand":{"value":"^db-","is_regex":true},"operator":"~"}""")]
    [InlineData("""{"field":"ipaddr","operand":"2001:DB8:20:0::1","operator":"="}""")]
    public async Task A_device_filter_in_its_right_form_finds_some_and_its_opposite_the_rest(string rule)
    {
        int found = (await DevicesAsync(rule)).Array.Count;
        int others = (await DevicesAsync($$"""{"operator":"not","rules":[{{rule}}]}""")).Array.Count;
        int all = (await PostAsync("/devices/search", """{"limit":1000}""")).Array.Count;

        Assert.InRange(found, 1, all - 1);
        Assert.Equal(all, found + others);
    }

    [Fact]
    public async Task Result_fields_that_devices_do_not_have_are_refused()
    {
        Answer answer = await PostAsync("/devices/search", """{"limit":1,"result_fields":["id","displayname"]}""");

        Assert.Equal(400, answer.Status);
        Assert.Contains("displayname", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"field":"statuscode","operand":"404","operator":"="}""", 422, "statuscode")]
    [InlineData("""{"field":"isSuspicious","operand":"true","operator":"="}""", 422, "'isSuspicious'")]
    [InlineData("""{"field":"ex.suspicious","operand":"true","operator":"="}""", 422, "ex.suspicious")]
    [InlineData("""{"field":".address","operand":"10.20.0.1","operator":"="}""", 422, ".address")]
    [InlineData("""{"field":"methd","operator":"not_exists"}""", 422, "methd")]
    [InlineData("""{"field":"statusCode","operand":404,"operator":"="}""", 422, "number 404")]
    [InlineData("""{"field":"ex.isSuspicious","operand":true,"operator":"="}""", 422, "value true")]
    [InlineData("""{"field":"method","operand":["GET",1],"operator":"in"}""", 422, "number 1")]
    [InlineData("""{"field":"method","operand":[],"operator":"in"}""", 422, "empty list")]
    [InlineData("""{"field":"clientAddr","operand":7,"operator":"not_in"}""", 422, "number 7")]
    [InlineData("""{"field":"statusCode","operand":"many","operator":">"}""", 422, "'many'")]
    [InlineData("""{"field":"method","operand":{"value":"(","is_regex":true},"operator":"="}""", 422, "'('")]
    [InlineData("""{"field":"method","operand":"GET","operator":"equals"}""", 400, "equals")]
    [InlineData("""{"feild":"method","operand":"GET","operator":"="}""", 400, "feild")]
    public async Task A_record_filter_that_no_record_can_answer_is_refused_by_name(string rule, int status, string named)
    {
        Answer answer = await RecordsAsync(rule);

        Assert.Equal(status, answer.Status);
        Assert.Contains(named, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"field":"ex.isSuspicious","operand":"true","operator":"="}""")]
    [InlineData("""{"field":".ipaddr","operand":"10.20.0.0/25","operator":"="}""")]
    [InlineData("""{"field":".port","operand":"53","operator":"="}""")]
    [InlineData("""{"field":".any","operand":"EXAMPLE.com/item","operator":"~"}""")]
    [InlineData("""{"field":".any","operand":"NXDOMAIN","operator":"!="}""")]
    [InlineData("""{"field":"senderAddr","operator":"exists"}""")]
    [InlineData("""{"field":"receiverPort","operand":"443","operator":"="}""")]
    [InlineData("""{"field":"method","operand":["PUT","POST"],"operator":"in"}""")]
    [InlineData("""{"field":"senderAddr","operand":"10.20.0.0/16","operator":"in"}""")]
    public async Task A_record_filter_in_its_right_form_finds_some(string rule) =>
        Assert.NotEmpty((await RecordsAsync(rule)).Object["records"]!.AsArray());

    [Fact]
    public async Task Flows_have_a_sender_and_a_receiver_and_transactions_a_client_and_a_server()
    {
        using var client = new TestClient(await SharedSystem.GetAsync());
        JsonObject[] records = (await RecordsAsync("""{"field":".any","operand":"","operator":"~"}""")).Object["records"]!.AsArray().Select(record => record!["_source"]!.AsObject()).ToArray();

        foreach (JsonObject record in records)
        {
            bool isFlow = record["recordType"]!.GetValue<string>() == "~flow";
            Assert.Equal(
                isFlow,
                record.ContainsKey("sender") && record.ContainsKey("receiver") && record.ContainsKey("senderPort") && record.ContainsKey("receiverAddr"));
            Assert.Equal(!isFlow, record.ContainsKey("client") && record.ContainsKey("server"));

            // A record is written when what it tells of is over.
            Assert.InRange(record["last"]!.GetValue<long>(), record["first"]!.GetValue<long>(), record["timestamp"]!.GetValue<long>());
        }

        // The ends are named by the discovery ID, by which devices can be asked for.
        string sender = records.First(record => record.ContainsKey("sender"))["sender"]![0]!["value"]!.GetValue<string>();
        Assert.Single((await DevicesAsync($$"""{"field":"discovery_id","operand":"{{sender}}","operator":"="}""")).Array);
    }

    [Theory]
    [InlineData("""{"sort":[{"field":"rspbytes","direction":"desc"}]""", 422, "rspbytes")]
    [InlineData("""{"sort":[{"field":"rspBytes","direction":"down"}]""", 400, "down")]
    [InlineData("""{"sort":[{"direction":"desc"}]""", 400, "field")]
    public async Task A_record_sort_that_cannot_be_is_refused(string body, int status, string named)
    {
        Answer answer = await PostAsync("/records/search", body + "," + Window + "}");

        Assert.Equal(status, answer.Status);
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"filter":{"participants":["10.20.0.1"]}}""", "participants")]
    [InlineData("""{"filter":{"status":["open"]}}""", "open")]
    [InlineData("""{"filter":{"status":"new"}}""", "list")]
    [InlineData("""{"filter":{"resolution":["done"]}}""", "done")]
    [InlineData("""{"filter":["new"]}""", "object")]
    [InlineData("""{"sort":[{"field":"modtime"}]}""", "modtime")]
    [InlineData("""{"sort":[{"field":"mod_time","direction":"up"}]}""", "up")]
    public async Task A_detection_search_by_what_is_not_there_is_refused(string body, string named)
    {
        Answer answer = await PostAsync("/detections/search", body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(named, answer.Object["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
