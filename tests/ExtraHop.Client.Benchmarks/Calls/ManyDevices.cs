using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>Answers searches with as many devices as they ask for, up to a total; they are made while they are read, so that the memory measured is the
/// client's.</summary>
/// <param name="total">How many devices there are.</param>
internal sealed class ManyDevices(int total) : HttpMessageHandler
{
    private static readonly string[] s_sample = DeviceSample.Json.Split("10212");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var search = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        int offset = search.RootElement.TryGetProperty("offset", out JsonElement skipped) ? skipped.GetInt32() : 0;
        int limit = search.RootElement.TryGetProperty("limit", out JsonElement most) ? most.GetInt32() : 100;
        var response = new HttpResponseMessage(
            HttpStatusCode.OK) { RequestMessage = request, Content = new StreamContent(new Devices(offset, Math.Clamp(total - offset, 0, limit))) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return response;
    }

    /// <summary>A list of devices as text.</summary>
    private sealed class Devices(int offset, int count) : Stream
    {
        private byte[] _text = [(byte)'['];
        private int _read;
        private int _next;
        private bool _closed;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int filled = 0;
            while (filled < buffer.Length && (_read < _text.Length || MakeNext()))
            {
                int length = Math.Min(buffer.Length - filled, _text.Length - _read);
                _text.AsSpan(_read, length).CopyTo(buffer[filled..]);
                filled += length;
                _read += length;
            }

            return filled;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool MakeNext()
        {
            if (_closed)
            {
                return false;
            }

            _closed = _next == count;
            string text = _closed
                ? "]"
                : string.Create(CultureInfo.InvariantCulture, $"{(_next == 0 ? "" : ",")}{s_sample[0]}{1_000_000 + offset + _next}{s_sample[1]}");
            _text = Encoding.UTF8.GetBytes(text);
            _read = 0;
            _next++;
            return true;
        }
    }
}
