using ExtraHop.Client;
using ExtraHop.Client.Packets;

namespace Consumer;

internal static class Checks
{
    /// <summary>Ends the program when something does not hold.</summary>
    public static void That(bool holds, string what)
    {
        Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
        if (!holds)
        {
            Environment.Exit(1);
        }
    }

    /// <summary>The call ends in this very error.</summary>
    public static async Task<TError> ThrowsAsync<TError>(Func<Task> call)
        where TError : Exception
    {
        try
        {
            await call();
        }
        catch (TError error)
        {
            return error;
        }

        That(false, $"expected {typeof(TError).Name}, and nothing was thrown");
        throw new InvalidOperationException();
    }

    public static async Task<long> CountAsync(PacketCapture capture)
    {
        using CaptureReader reader = capture.OpenReader();
        long packets = 0;
        while (await reader.FillAsync())
        {
            while (reader.TryRead(out PacketRecord _))
            {
                packets++;
            }
        }

        return packets;
    }
}
