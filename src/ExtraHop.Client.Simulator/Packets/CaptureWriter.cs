using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>Writes packets as pcap or pcapng into one large buffer at a time.</summary>
internal sealed class CaptureWriter(Stream target, bool isPcapng)
{
    private const int BufferSize = 256 * 1024;
    private const uint DecryptionSecretsBlock = 0x0000000a;
    private const uint TlsKeyLog = 0x544c534b;

    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize + 4096);

    public void WriteHeader(string? keyLog)
    {
        if (!isPcapng)
        {
            Span<byte> header = _buffer.GetSpan(24);
            header[..24].Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0xa1b2c3d4);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], 2);
            BinaryPrimitives.WriteUInt16LittleEndian(header[6..], 4);
            BinaryPrimitives.WriteUInt32LittleEndian(header[16..], 262_144);
            BinaryPrimitives.WriteUInt32LittleEndian(header[20..], 1);
            _buffer.Advance(24);
            return;
        }

        byte[] section = new byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(section, 0x1a2b3c4d);
        BinaryPrimitives.WriteUInt16LittleEndian(section.AsSpan(4), 1);
        BinaryPrimitives.WriteInt64LittleEndian(section.AsSpan(8), -1);
        WriteBlock(0x0a0d0d0a, section);

        byte[] description = new byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(description, 1);
        BinaryPrimitives.WriteUInt32LittleEndian(description.AsSpan(4), 262_144);
        WriteBlock(1, description);
        if (keyLog is not null)
        {
            byte[] text = Encoding.ASCII.GetBytes(keyLog);
            byte[] secrets = new byte[8 + text.Length];
            BinaryPrimitives.WriteUInt32LittleEndian(secrets, TlsKeyLog);
            BinaryPrimitives.WriteInt32LittleEndian(secrets.AsSpan(4), text.Length);
            text.CopyTo(secrets, 8);
            WriteBlock(DecryptionSecretsBlock, secrets);
        }
    }

    /// <summary>Appends a packet and gives the bytes that it takes in the file.</summary>
    public int WritePacket(long microseconds, ReadOnlySpan<byte> whole, int? slice = null)
    {
        ReadOnlySpan<byte> frame = whole[..Math.Min(whole.Length, slice ?? whole.Length)];
        if (!isPcapng)
        {
            Span<byte> record = _buffer.GetSpan(16 + frame.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(record, (uint)(microseconds / 1_000_000));
            BinaryPrimitives.WriteUInt32LittleEndian(record[4..], (uint)(microseconds % 1_000_000));
            BinaryPrimitives.WriteInt32LittleEndian(record[8..], frame.Length);
            BinaryPrimitives.WriteInt32LittleEndian(record[12..], whole.Length);
            frame.CopyTo(record[16..]);
            _buffer.Advance(16 + frame.Length);
            return 16 + frame.Length;
        }

        int padded = (frame.Length + 3) & ~3;
        int total = 32 + padded;
        Span<byte> block = _buffer.GetSpan(total);
        block[..total].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(block, 6);
        BinaryPrimitives.WriteInt32LittleEndian(block[4..], total);
        BinaryPrimitives.WriteUInt32LittleEndian(block[12..], (uint)(microseconds >> 32));
        BinaryPrimitives.WriteUInt32LittleEndian(block[16..], (uint)microseconds);
        BinaryPrimitives.WriteInt32LittleEndian(block[20..], frame.Length);
        BinaryPrimitives.WriteInt32LittleEndian(block[24..], whole.Length);
        frame.CopyTo(block[28..]);
        BinaryPrimitives.WriteInt32LittleEndian(block[(total - 4)..], total);
        _buffer.Advance(total);
        return total;
    }

    public bool IsFull => _buffer.WrittenCount >= BufferSize;

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_buffer.WrittenCount > 0)
        {
            await target.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            _buffer.ResetWrittenCount();
        }
    }

    private void WriteBlock(uint type, ReadOnlySpan<byte> body)
    {
        int padded = (body.Length + 3) & ~3;
        int total = 12 + padded;
        Span<byte> block = _buffer.GetSpan(total);
        block[..total].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(block, type);
        BinaryPrimitives.WriteInt32LittleEndian(block[4..], total);
        body.CopyTo(block[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(block[(total - 4)..], total);
        _buffer.Advance(total);
    }
}
