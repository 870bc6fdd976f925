using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Tests.Support;

/// <summary>The steps that scripts are made of. After <see cref="Fin"/>, <see cref="Reset"/> or <see cref="Close"/> no further step of the connection is
/// played.</summary>
internal static class Steps
{
    public static RawStep ReadHead { get; } = static connection => connection.ReadHeadAsync();

    public static RawStep ReadBody { get; } = static connection => connection.ReadBodyAsync();

    public static RawStep ReadRequest { get; } = static async connection =>
    {
        await connection.ReadHeadAsync();
        await connection.ReadBodyAsync();
    };

    /// <summary>A FIN: no more will be sent. What comes is read to its end. Over TLS without a goodbye.</summary>
    public static RawStep Fin { get; } = static connection => connection.FinishAsync();

    /// <summary>The end of TLS as it should be, then a FIN.</summary>
    public static RawStep Goodbye { get; } = static connection => connection.SayGoodbyeAsync();

    /// <summary>An RST.</summary>
    public static RawStep Reset { get; } = Do(static connection => connection.Reset());

    /// <summary>The end of a program: a FIN, or an RST where something was not read.</summary>
    public static RawStep Close { get; } = Do(static connection => connection.Close());

    /// <summary>From now on, connections are refused.</summary>
    public static RawStep Refuse { get; } = Do(static connection => connection.Server.Refuse());

    /// <summary>Does nothing until the test calls <see cref="RawServer.Release"/>; says so to <see cref="RawServer.WaitForStallAsync"/>.</summary>
    public static RawStep Stall { get; } = static connection => connection.Server.StallAsync();

    /// <summary>Sends text as it is.</summary>
    public static RawStep Send(string text) => Send(Encoding.Latin1.GetBytes(text));

    /// <summary>Sends bytes as they are.</summary>
    public static RawStep Send(byte[] bytes) => connection => connection.SendAsync(bytes);

    /// <summary>Sends text past TLS.</summary>
    public static RawStep SendPlain(string text) => connection => connection.SendPlainAsync(Encoding.Latin1.GetBytes(text));

    /// <summary>Sends bytes in pieces of a size, each a packet of its own.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="size">The size of a piece.</param>
    /// <param name="between">Awaited before each piece but the first.</param>
    public static RawStep Drip(byte[] bytes, int size, Func<Task>? between = null) => async connection =>
    {
        for (int at = 0; at < bytes.Length; at += size)
        {
            if (at > 0)
            {
                await (between?.Invoke() ?? Task.CompletedTask);
                await Task.Yield();
            }

            await connection.SendAsync(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
        }
    };

    /// <summary>Waits for an event of the test.</summary>
    public static RawStep Wait(Task signal) => connection => signal.WaitAsync(connection.Server.Stopping);

    /// <summary>Answers the request that was read with what a function makes of it.</summary>
    public static RawStep Answer(Func<ReceivedRequest, byte[]> answer) => connection => connection.SendAsync(answer(connection.Request!));

    /// <summary>Plays steps again and again, until the connection is over.</summary>
    public static RawStep Loop(params RawStep[] steps) => async connection =>
    {
        while (!connection.IsOver)
        {
            await connection.RunAsync(steps);
        }
    };

    public static RawStep Do(Action<RawConnection> action) => connection =>
    {
        action(connection);
        return Task.CompletedTask;
    };

    /// <summary>The bytes of an answer with a length.</summary>
    public static byte[] HttpAnswer(int status, string body = "", params string[] headers) => HttpAnswer(status, Encoding.UTF8.GetBytes(body), headers);

    /// <summary>The bytes of an answer with a length.</summary>
    public static byte[] HttpAnswer(int status, byte[] body, params string[] headers)
    {
        StringBuilder head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\n");
        foreach (string header in headers)
        {
            head.Append(header).Append("\r\n");
        }

        if (status != 204)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n");
        }

        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body];
    }
}
