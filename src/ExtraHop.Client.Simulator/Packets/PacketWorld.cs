using ExtraHop.Client.Simulator.State;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>The packets that the system has seen: a set of conversations that repeats, each packet with a time of its own.</summary>
internal sealed class PacketWorld
{
    private const int Conversations = 400;
    private const int UsualPackets = 4000;

    private readonly SimulatedSystem _system;
    private readonly Lazy<(byte[][] Frames, int[] Owners, int[] Starts, Conversation[] Conversations)> _content;

    public PacketWorld(SimulatedSystem system)
    {
        _system = system;
        _content = new(Make);
    }

    /// <summary>How many packets there are by now.</summary>
    public long Count => _system.Options is { KeepCapturing: true, Packets: > 0 }
        ? Math.Max(_system.Options.Packets, (long)((Int128)((_system.Now * 1000) - Start) * 1000 / Step) + 1)
        : _system.Options.Packets;

    /// <summary>Microseconds since 1970 of the first packet.</summary>
    private long Start => (_system.WorldTime.ToUnixTimeMilliseconds() * 1000) - (_system.Options.PacketWindow.Ticks / 10);

    /// <summary>Nanoseconds from one packet to the next. A system that keeps no packets still sees some, and writes records of them.</summary>
    private long Step => Math.Max(1, _system.Options.PacketWindow.Ticks * 100 / (_system.Options.Packets > 0 ? _system.Options.Packets : UsualPackets));

    public ReadOnlyMemory<byte> Frame(long number) => _content.Value.Frames[(int)(number % _content.Value.Frames.Length)];

    public Conversation ConversationOf(long number) => _content.Value.Conversations[_content.Value.Owners[(int)(number % _content.Value.Frames.Length)]];

    public long Microseconds(long number) => Start + (long)((Int128)number * Step / 1000);

    /// <summary>The first and one past the last packet of a window in milliseconds.</summary>
    public (long First, long End) Range(long from, long until) => (FirstAt(from * 1000), FirstAt((until * 1000) + 1));

    /// <summary>The last conversation of a kind that was over at a moment in milliseconds, also one that the packetstore has forgotten or never kept.</summary>
    public Exchange LastBefore(long milliseconds, ConversationKind kind)
    {
        Conversation[] conversations = _content.Value.Conversations;
        long number = (long)(((Int128)(milliseconds * 1000) - Start) * 1000 / Step) - 1;
        int length = _content.Value.Frames.Length;
        long round = number - (((number % length) + length) % length);
        int at = _content.Value.Owners[(int)(number - round)];
        while (conversations[at].Kind != kind || round + _content.Value.Starts[at] + conversations[at].Frames.Count - 1 > number)
        {
            at--;
            if (at < 0)
            {
                at = conversations.Length - 1;
                round -= length;
            }
        }

        long first = round + _content.Value.Starts[at];
        return new Exchange(conversations[at], Microseconds(first) / 1000, Microseconds(first + conversations[at].Frames.Count - 1) / 1000);
    }

    /// <summary>Which frames of the repeating set a filter takes, so that a long walk asks it once a frame.</summary>
    public bool[] Evaluate(PacketPredicate predicate) => [.. _content.Value.Frames.Select(frame => predicate(new PacketView(frame)))];

    private long FirstAt(long microseconds)
    {
        Int128 number = (Int128)(microseconds - Start) * 1000 / Step;
        long count = Count;
        long guess = (long)Int128.Clamp(number, 0, count);
        while (guess > 0 && Microseconds(guess - 1) >= microseconds)
        {
            guess--;
        }

        while (guess < count && Microseconds(guess) < microseconds)
        {
            guess++;
        }

        return guess;
    }

    private (byte[][] Frames, int[] Owners, int[] Starts, Conversation[] Conversations) Make()
    {
        // A network of fewer devices than a conversation needs borrows some that are not listed.
        int devices = Math.Max(20, Math.Min(_system.Options.Devices, 20_000));
        Conversation[] conversations = Enumerable.Range(0, Conversations).Select(number => new Conversation(_system.Options.Seed, devices, number)).ToArray();
        byte[][] frames = conversations.SelectMany(conversation => conversation.Frames).ToArray();
        int[] owners = conversations.SelectMany((conversation, number) => Enumerable.Repeat(number, conversation.Frames.Count)).ToArray();
        int[] starts = new int[conversations.Length];
        for (int number = 1; number < starts.Length; number++)
        {
            starts[number] = starts[number - 1] + conversations[number - 1].Frames.Count;
        }

        return (frames, owners, starts, conversations);
    }
}
