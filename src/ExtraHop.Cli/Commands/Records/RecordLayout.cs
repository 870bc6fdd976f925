using System.Text.Json;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Records;

/// <summary>How records are listed.</summary>
internal static class RecordLayout
{
    // Fields that differ by kind of record share a column.
    private static readonly string[] s_subjects = ["uri", "qname", "host", "l7proto", "method", "user"];

    /// <summary>What all kinds of records have.</summary>
    public static RowLayout<ExtraHopRecord> Overview { get; } = RowLayout.Of<ExtraHopRecord>(
        "records",
        new("timestamp", static record => Times.Exact(record.Timestamp)),
        new("type", static record => record.GetString("recordType")),
        new("client", static record => Text(record, "clientAddr") ?? Text(record, "senderAddr")),
        new("client port", static record => Text(record, "clientPort") ?? Text(record, "senderPort")) { IsNumber = true, OnlyData = true },
        new("server", static record => Text(record, "serverAddr") ?? Text(record, "receiverAddr")),
        new("server port", static record => Text(record, "serverPort") ?? Text(record, "receiverPort")) { IsNumber = true },
        new("subject", static record => s_subjects.Select(name => Text(record, name)).FirstOrDefault(static text => text is not null)));

    /// <summary>Some fields, under their names in the API.</summary>
    public static RowLayout<ExtraHopRecord> Fields(IEnumerable<string> names) => RowLayout.Of<ExtraHopRecord>(
        "records",
        [.. names.Select(static name => new Column<ExtraHopRecord>(name, record => name is "timestamp" or "first" or "last"
            ? Times.Exact(record.GetTime(name))
            : name == "_id" ? record.Id : Text(record, name)))]);

    /// <summary>A field as text, also one inside of an object: <c>ex.isSuspicious</c>. Lists are joined by blanks.</summary>
    private static string? Text(ExtraHopRecord record, string name)
    {
        if (record.Source.ContainsKey(name))
        {
            RecordValue value = record[name];
            return !value.HasValue ? null : value.IsList ? string.Join(' ', value.Items) : value.Text ?? value.Raw.GetRawText();
        }

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && record.Source.TryGetValue(name[..dot], out JsonElement outer) && outer.ValueKind == JsonValueKind.Object
            && outer.TryGetProperty(name[(dot + 1)..], out JsonElement inner)
            ? new RecordValue(inner).ToString()
            : null;
    }
}
