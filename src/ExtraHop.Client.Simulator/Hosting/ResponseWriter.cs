using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ExtraHop.Client.Simulator.Hosting;

/// <summary>Puts an answer on the wire: gzip when asked, long lists as a stream, faults where they strike.</summary>
internal sealed class ResponseWriter(HttpContext context, RecordedRequest recorded, TimeProvider clock)
{
    private static readonly JsonWriterOptions s_jsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private HttpResponse Response => context.Response;

    /// <summary>Lets a fault act before the operation.</summary>
    /// <returns>True when the answer is given and the operation must not happen.</returns>
    public async Task<bool> StrikeAsync(Fault fault, CancellationToken cancellationToken)
    {
        if (fault.Delay > TimeSpan.Zero)
        {
            await Task.Delay(fault.Delay, clock, cancellationToken).ConfigureAwait(false);
        }

        switch (fault.Kind)
        {
            case FaultKind.ResetBeforeHeaders:
                context.Abort();
                return true;
            case FaultKind.FinishWithoutAnswer:
                await context.Features.GetRequiredFeature<RawTransport>().FinishAsync().ConfigureAwait(false);
                context.Abort();
                return true;
            case FaultKind.Delay or FaultKind.CutBody or FaultKind.DripBody or FaultKind.StallBody or FaultKind.WrongContentType
                or FaultKind.AbsoluteLocation or FaultKind.ClockOff or FaultKind.PageSize or FaultKind.RepeatAnswer:
                return false;
            default:
                (int status, string? type, byte[]? body) = Answer(fault);
                Response.StatusCode = status;
                recorded.Status = status;
                AddHeaders(fault);
                if (fault.Kind == FaultKind.EarlyAnswer)
                {
                    Response.Headers.Connection = "close";
                }

                await SendAsync(type, body, fault: null, cancellationToken).ConfigureAwait(false);
                if (fault.Kind == FaultKind.EarlyAnswer)
                {
                    // Ends the connection while the client may still be sending; the answer has a moment to arrive first.
                    await Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
                    throw new BodyCutException();
                }

                return true;
        }
    }

    public async Task WriteAsync(ApiResponse response, Fault? fault, CancellationToken cancellationToken)
    {
        Response.StatusCode = response.Status;
        recorded.Status = response.Status;
        foreach ((string name, string value) in response.Headers)
        {
            Response.Headers.Append(name, name == "Location" && fault?.Kind == FaultKind.AbsoluteLocation ? Absolute(value, fault) : value);
        }

        SetDate(fault);

        string? type = fault?.Kind == FaultKind.WrongContentType ? fault.ContentType : response.ContentType;
        if (response.Writer is not null)
        {
            Response.ContentType = type;
            Stream body = fault is null ? Response.Body : new FaultingStream(Response.Body, fault, clock);
            await response.Writer(body, cancellationToken).ConfigureAwait(false);
        }
        else if (response.Items is not null)
        {
            await SendItemsAsync(type, response.Items, fault, cancellationToken).ConfigureAwait(false);
        }
        else if (response.IsJson)
        {
            await SendAsync(type, Compress(Serialize(response.Json)), fault, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await SendAsync(type, response.Bytes, fault, cancellationToken).ConfigureAwait(false);
        }
    }

    private static (int Status, string? Type, byte[] Body) Answer(Fault fault) => fault.Kind switch
    {
        FaultKind.MalformedJson => (200, "application/json; charset=utf-8", "{\"id\": 1, \"name\": \"cut he"u8.ToArray()),
        FaultKind.HtmlBody => (fault.Status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(fault.Body
            ?? FormattableString.Invariant($"<html><head><title>{fault.Status}</title></head><body><h1>{fault.Status} from a proxy</h1></body></html>"))),
        FaultKind.Redirect or FaultKind.EmptyBody => (fault.Status, null, []),
        _ when fault.Body is not null => (fault.Status, fault.ContentType ?? "application/json; charset=utf-8", Encoding.UTF8.GetBytes(fault.Body)),
        _ => (fault.Status, "application/json; charset=utf-8", "{\"error_message\": \"This failure was asked for.\"}"u8.ToArray()),
    };

    private static byte[] Serialize(System.Text.Json.Nodes.JsonNode? json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_jsonOptions))
        {
            Write(writer, json);
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, System.Text.Json.Nodes.JsonNode? json)
    {
        if (json is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            json.WriteTo(writer);
        }
    }

    private string Absolute(string location, Fault fault) =>
        (fault.LocationBase?.TrimEnd('/') ?? $"{context.Request.Scheme}://{context.Request.Host}") + location;

    private void SetDate(Fault? fault)
    {
        if (fault is not null && fault.ClockSkew != TimeSpan.Zero)
        {
            Response.Headers.Date = (clock.GetUtcNow() + fault.ClockSkew).ToString("R", CultureInfo.InvariantCulture);
        }
    }

    private void AddHeaders(Fault fault)
    {
        SetDate(fault);
        if (fault.RedirectTo is not null)
        {
            Response.Headers.Location = fault.RedirectTo;
        }

        if (fault.RetryAfter is { } wait)
        {
            Response.Headers.RetryAfter = fault.RetryAfterAsDate
                ? (clock.GetUtcNow() + fault.ClockSkew + wait).ToString("R", CultureInfo.InvariantCulture)
                : Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }

    private bool AcceptsGzip => context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);

    private ReadOnlyMemory<byte> Compress(byte[] body)
    {
        if (!AcceptsGzip || body.Length == 0)
        {
            return body;
        }

        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        Response.Headers.ContentEncoding = "gzip";
        return buffer.ToArray();
    }

    private async Task SendAsync(string? type, ReadOnlyMemory<byte> body, Fault? fault, CancellationToken cancellationToken)
    {
        if (Response.StatusCode is 204 or 304)
        {
            return;
        }

        Response.ContentType = type;
        Response.ContentLength = body.Length;
        if (fault is null)
        {
            await Response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
            return;
        }

        Fault bounded = fault.Kind is FaultKind.CutBody or FaultKind.StallBody
            ? fault with { CutAfter = Math.Min(fault.CutAfter ?? body.Length / 2, body.Length) }
            : fault;
        var stream = new FaultingStream(Response.Body, bounded, clock);
        await stream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private async Task SendItemsAsync(string? type, IEnumerable<System.Text.Json.Nodes.JsonNode> items, Fault? fault, CancellationToken cancellationToken)
    {
        Response.ContentType = type;
        Stream body = fault is null ? Response.Body : new FaultingStream(Response.Body, fault, clock);
        GZipStream? gzip = null;
        if (AcceptsGzip)
        {
            Response.Headers.ContentEncoding = "gzip";
            gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true);
        }

        Stream target = gzip ?? body;
        var writer = new Utf8JsonWriter(target, s_jsonOptions);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            foreach (System.Text.Json.Nodes.JsonNode item in items)
            {
                item.WriteTo(writer);
                if (writer.BytesPending > 64 * 1024)
                {
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            writer.WriteEndArray();
        }

        if (gzip is not null)
        {
            await gzip.DisposeAsync().ConfigureAwait(false);
        }
    }
}
