using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Packets;
using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>Packet searches, and the older downloads of trigger captures.</summary>
internal sealed class PacketHandlers(SimulatedSystem system, PacketWorld world)
{
    private const string CaptureType = "application/vnd.tcpdump.pcap";

    public void Register(HandlerTable table)
    {
        table.Add("GET /packets/search", Search);
        table.Add("POST /packets/search", Search);
        table.Add("GET /packetcaptures/{id}", Download);
    }

    private ApiResponse Search(ApiCall call)
    {
        var query = PacketQuery.Read(call);
        if (!call.Roles.SeesSessionKeys && (query.IncludeSecrets || query.Output is "keylog_txt" or "zip"))
        {
            throw ApiProblem.Plain(403, "The user does not have the privileges that session keys need.");
        }

        query = query with { Slice = call.Roles.PacketSlice };
        bool[] taken = world.Evaluate(query.Predicate);
        (long first, long end) = world.Range(query.From, query.Until);
        while (first < end && !taken[first % taken.Length])
        {
            first++;
        }

        if (first == end && !query.AlwaysReturnBody)
        {
            return ApiResponse.NoContent();
        }

        string name = "extrahop-" + DateTimeOffset.FromUnixTimeMilliseconds(query.From).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        return query.Output switch
        {
            "keylog_txt" => ApiResponse.File(Encoding.ASCII.GetBytes(KeyLog(taken, first, end)), "text/plain; charset=utf-8", name + ".keylog.txt"),
            "zip" => ApiResponse.Stream("application/zip", name + ".zip", (stream, token) => WriteZipAsync(stream, name, query, taken, first, end, token)),
            "extract" => ApiResponse.Stream("application/zip", name + ".files.zip", (stream, token) => WriteFilesAsync(stream, taken, first, end, token)),
            var output => ApiResponse.Stream(CaptureType, $"{name}.{output}", (stream, token) => WriteCaptureAsync(stream, query, taken, first, end, token)),
        };
    }

    private ApiResponse Download(ApiCall call)
    {
        if (system.Set("packetcaptures")?.Contains(call.Value("id")) != true)
        {
            throw ApiProblem.NotFound();
        }

        var query = new PacketQuery
        {
            From = 0,
            Until = long.MaxValue / 2000,
            Output = "pcap",
            Predicate = PacketFilter.Everything,
            LimitBytes = 64 * 1024,
            AlwaysReturnBody = true,
            IncludeSecrets = false,
            Slice = call.Roles.PacketSlice,
        };
        return ApiResponse.Stream("application/octet-stream", BinarySamples.Safe(call.Value("id")) + ".pcap",
            (stream, token) => WriteCaptureAsync(stream, query, world.Evaluate(query.Predicate), 0, world.Count, token));
    }

    private async Task WriteCaptureAsync(Stream stream, PacketQuery query, bool[] taken, long first, long end, CancellationToken cancellationToken)
    {
        var writer = new CaptureWriter(stream, query.Output == "pcapng");
        writer.WriteHeader(query.IncludeSecrets ? KeyLog(taken, first, end) : null);
        long written = 0;
        for (long number = first; number < end && written < query.LimitBytes; number++)
        {
            if (!taken[number % taken.Length])
            {
                continue;
            }

            written += writer.WritePacket(world.Microseconds(number), world.Frame(number).Span, query.Slice);
            if (writer.IsFull)
            {
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private string KeyLog(bool[] taken, long first, long end)
    {
        var lines = new StringBuilder();
        Conversation? last = null;

        // After one round of the repeating set every key was seen.
        for (long number = first; number < Math.Min(end, first + taken.Length); number++)
        {
            if (taken[number % taken.Length] && world.ConversationOf(number) is { KeyLogLine: { } line } conversation && conversation != last)
            {
                last = conversation;
                lines.Append(line).Append('\n');
            }
        }

        return lines.ToString();
    }

    private async Task WriteZipAsync(Stream stream, string name, PacketQuery query, bool[] taken, long first, long end, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await WriteCaptureAsync(buffer, query, taken, first, end, cancellationToken).ConfigureAwait(false);
        await SendZipAsync(
            stream, [(name + ".pcap", buffer.ToArray()), (name + ".keylog.txt", Encoding.ASCII.GetBytes(KeyLog(taken, first, end)))],
            cancellationToken).ConfigureAwait(false);
    }

    private Task WriteFilesAsync(Stream stream, bool[] taken, long first, long end, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (long number = first; number < Math.Min(end, first + taken.Length); number++)
        {
            if (taken[number % taken.Length] && world.ConversationOf(number).File is { } file)
            {
                files[file.Name] = file.Content;
            }
        }

        return SendZipAsync(stream, files.Select(file => (file.Key, file.Value)), cancellationToken);
    }

    private static async Task SendZipAsync(Stream stream, IEnumerable<(string Name, byte[] Content)> files, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in files)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = DateTimeOffset.UnixEpoch.AddYears(50);
                Stream target = entry.Open();
                await using (target.ConfigureAwait(false))
                {
                    await target.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken).ConfigureAwait(false);
    }
}
