using System.Text.Json;
using ExtraHop.Client.Tests.Support;

namespace ExtraHop.Client.Tests.Resources.AuditLog;

public sealed class AuditLogTests
{
    [Fact]
    public async Task The_log_is_read_until_a_page_is_empty()
    {
        var handler = StubHandler.InTurn(
            () => StubHandler.Json("""[{"id":5},{"id":4}]"""), () => StubHandler.Json("""[{"id":3}]"""), () => StubHandler.Json("[]"));
        using ExtraHopClient client = handler.Client();

        var ids = new List<long>();
        await foreach (AuditLogEntry entry in client.AuditLog.EnumerateAsync(pageSize: 2))
        {
            ids.Add(entry.Id);
        }

        Assert.Equal([5, 4, 3], ids);
        Assert.StartsWith("GET /api/v1/auditlog?limit=2", handler.Requests[0], StringComparison.Ordinal);
        Assert.Contains("offset=2", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_tell_who_did_what_in_every_form()
    {
        AuditLogEntry entry = JsonSerializer.Deserialize(
            """{"id":1,"time":1700000000123,"body":{"user":"ada","action":7,"detail":{"a":1.0}}}""", ExtraHopJson.TypeInfo<AuditLogEntry>())!;

        Assert.Equal(("ada", "7", """{"a":1.0}""", "1700000000123"), (entry.User, entry.Action, entry.Detail, entry.Time));
        Assert.Null(JsonSerializer.Deserialize("""{"id":1,"time":null,"body":null}""", ExtraHopJson.TypeInfo<AuditLogEntry>())!.User);
    }
}
