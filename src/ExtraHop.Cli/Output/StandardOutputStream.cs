using Microsoft.Win32.SafeHandles;

namespace ExtraHop.Cli.Output;

/// <summary>
/// Standard output that says when it fails. The runtime's console stream ignores a closed pipe, so that a tool would go on fetching for nobody;
/// a file stream over the handle reports it, but writes regular files at positions of its own (<c>(a; b) > file</c> would overwrite). So: the
/// file stream for pipes, the console stream for the rest, and both translate their errors.
/// </summary>
internal sealed class StandardOutputStream : Stream
{
    private const int Output = 1;
    private const int Error = 2;
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    private readonly Stream _inner = Open(Output);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (IOException error)
        {
            throw Translate(error);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await _inner.WriteAsync(buffer, cancellationToken);
        }
        catch (IOException error)
        {
            throw Translate(error);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        try
        {
            _inner.Flush();
        }
        catch (IOException error)
        {
            throw Translate(error);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Standard error. The console stream would load the description of the terminal and write an escape sequence to it (keypad mode).</summary>
    public static Stream OpenError()
    {
        try
        {
            return new StandardErrorStream(Open(Error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is closed.
            return Null;
        }
    }

    private static Stream Open(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return ConsoleStream(number);
        }

#pragma warning disable CA2000 // The handle is the process's own: it stays open.
        var pipe = new FileStream(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return ConsoleStream(number);
    }

    private static Stream ConsoleStream(int number) => number == Output ? Console.OpenStandardOutput() : Console.OpenStandardError();

    private static IOException Translate(IOException error) =>
        error.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData ? new OutputClosedException(error) : new OutputFailedException(error);
}
