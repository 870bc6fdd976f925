using System.Buffers;
using System.Text.Json;

namespace ExtraHop.Client.Simulator.Recording;

/// <summary>Appends requests to a file, a JSON object a line. Headers and bodies stay out of it, and secrets with them.</summary>
internal sealed class RequestLogFile(string path) : IDisposable
{
    private readonly Gate _gate = new();
    private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
    private bool _closed;

    public void Write(string host, RecordedRequest request)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("time", request.Time);
            writer.WriteString("host", host);
            writer.WriteNumber("number", request.Number);
            writer.WriteString("method", request.Method);
            writer.WriteString("path", request.Path);
            writer.WriteString("query", request.Query);
            writer.WriteString("operation", request.OperationKey);
            writer.WriteBoolean("authorized", request.Authorized);
            writer.WriteNumber("body_length", request.BodyLength);
            writer.WritePropertyName("status");
            if (request.Status is { } status)
            {
                writer.WriteNumberValue(status);
            }
            else
            {
                // Closed without an answer.
                writer.WriteNullValue();
            }

            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        lock (_gate)
        {
            if (!_closed)
            {
                _file.Write(buffer.WrittenSpan);
                _file.Flush();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _file.Dispose();
        }
    }
}
