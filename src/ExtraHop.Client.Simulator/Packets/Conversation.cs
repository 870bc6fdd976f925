using System.Globalization;
using System.Net;
using System.Text;
using ExtraHop.Client.Simulator.Values;
using ExtraHop.Client.Simulator.World;

namespace ExtraHop.Client.Simulator.Packets;

/// <summary>The frames of one exchange between two devices of the world, worked out from the seed.</summary>
internal sealed class Conversation
{
    private const byte Syn = 2;
    private const byte Fin = 1;
    private const byte Push = 8;
    private const byte Ack = 16;
    private const int SegmentSize = 1448;

    private static readonly (ConversationKind Kind, int Port, string Name)[] s_kinds =
    [
        (ConversationKind.Http, 80, "web"),
        (ConversationKind.Http, 80, "web"),
        (ConversationKind.Tls, 443, "secure"),
        (ConversationKind.Tls, 443, "secure"),
        (ConversationKind.Tls, 443, "secure"),
        (ConversationKind.Dns, 53, "host"),
        (ConversationKind.Echo, 0, "host"),
        (ConversationKind.Ntp, 123, "time"),
    ];

    private readonly int _seed;
    private readonly int _number;
    private readonly Endpoint _client;
    private readonly Endpoint _server;
    private uint _clientSequence;
    private uint _serverSequence;

    public Conversation(int seed, int devices, int number)
    {
        _seed = seed;
        _number = number;
        bool isV6 = number % 10 == 3;
        (Kind, int port, string name) = s_kinds[number % s_kinds.Length];
        Name = FormattableString.Invariant($"{name}-{number}.example.com");
        Client = Pick("client", devices, isV6, Kind == ConversationKind.Echo ? 0 : 49_152 + SeededHash.Below(seed, "client port", number, 16_000));
        Server = Pick("server", devices, isV6, port);
        (_client, _server) = (Client.Endpoint, Server.Endpoint);
        Vlan = number % 5 == 1 ? 10 + number % 3 : 0;
        _clientSequence = (uint)SeededHash.Of(seed, "client sequence", number);
        _serverSequence = (uint)SeededHash.Of(seed, "server sequence", number);
        switch (Kind)
        {
            case ConversationKind.Http:
                MakeHttp();
                break;
            case ConversationKind.Tls:
                MakeTls();
                break;
            case ConversationKind.Dns:
                MakeDns();
                break;
            case ConversationKind.Echo:
                MakeEcho();
                break;
            default:
                Frames.Add(FrameBuilder.UdpDatagram(_client, _server, Vlan, Bytes("ntp request", 48)));
                Frames.Add(FrameBuilder.UdpDatagram(_server, _client, Vlan, Bytes("ntp reply", 48)));
                break;
        }
    }

    public ConversationKind Kind { get; }

    /// <summary>The name that the client asks for.</summary>
    public string Name { get; }

    public ConversationEnd Client { get; }

    public ConversationEnd Server { get; }

    /// <summary>The VLAN of its frames; 0 where they have no tag.</summary>
    public int Vlan { get; }

    public List<byte[]> Frames { get; } = [];

    /// <summary>The line of a TLS key log that belongs to it; null where nothing is encrypted.</summary>
    public string? KeyLogLine { get; private set; }

    /// <summary>A file that was transferred in the clear; null where none was.</summary>
    public (string Name, byte[] Content)? File { get; private set; }

    private ConversationEnd Pick(string what, int devices, bool isV6, int port)
    {
        // Servers and clients come from two halves of the network, so that nobody talks to itself.
        int half = Math.Max(1, devices / 2);
        int index = SeededHash.Below(_seed, what, _number, half) + (what == "server" ? half : 0);
        if (isV6)
        {
            // Every fifth device has such an address; servers round up, so that the halves stay apart.
            index = (what == "server" ? index + 4 : index) / 5 * 5;
        }

        var row = new DeviceRow(_seed, index);
        byte[] mac = row.Mac.Split(':').Select(part => byte.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
        return new ConversationEnd(row, new Endpoint(mac, IPAddress.Parse(isV6 ? row.Address6! : row.Address4), (ushort)port));
    }

    private byte[] Bytes(string what, int length)
    {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at += 8)
        {
            byte[] part = BitConverter.GetBytes(SeededHash.Of(_seed, what, _number * 100_000L + at));
            part.AsSpan(0, Math.Min(8, length - at)).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }

    private void Send(bool fromClient, byte flags, ReadOnlySpan<byte> payload)
    {
        (Endpoint from, Endpoint to) = fromClient ? (_client, _server) : (_server, _client);
        ref uint own = ref fromClient ? ref _clientSequence : ref _serverSequence;
        uint peer = fromClient ? _serverSequence : _clientSequence;
        Frames.Add(FrameBuilder.TcpSegment(from, to, Vlan, own, (flags & Ack) == 0 ? 0 : peer, flags, payload));
        own += (uint)payload.Length + ((flags & (Syn | Fin)) == 0 ? 0u : 1u);
    }

    private void SendAll(bool fromClient, byte[] data)
    {
        for (int at = 0; at < data.Length; at += SegmentSize)
        {
            bool last = at + SegmentSize >= data.Length;
            Send(fromClient, last ? (byte)(Push | Ack) : Ack, data.AsSpan(at, Math.Min(SegmentSize, data.Length - at)));
        }

        Send(!fromClient, Ack, []);
    }

    private void Open()
    {
        Send(fromClient: true, Syn, []);
        Send(fromClient: false, Syn | Ack, []);
        Send(fromClient: true, Ack, []);
    }

    private void Close()
    {
        Send(fromClient: true, Fin | Ack, []);
        Send(fromClient: false, Fin | Ack, []);
        Send(fromClient: true, Ack, []);
    }

    private void MakeHttp()
    {
        string name = FormattableString.Invariant($"page-{_number}.html");
        var body = new StringBuilder("<html><body>");
        int lines = 1 + SeededHash.Below(_seed, "lines", _number, 80);
        for (int line = 0; line < lines; line++)
        {
            body.Append("<p>").Append(SeededHash.Hex(_seed, "line", _number * 100L + line, 20)).Append("</p>\r\n");
        }

        byte[] content = Encoding.ASCII.GetBytes(body.Append("</body></html>").ToString());
        File = (name, content);
        Open();
        SendAll(
            true,
            Encoding.ASCII.GetBytes($"GET /{name} HTTP/1.1\r\nHost: {Name}\r\nUser-Agent: simulated\r\n\r\n"));
        string head = FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {content.Length}\r\n\r\n");
        SendAll(false, [.. Encoding.ASCII.GetBytes(head), .. content]);
        Close();
    }

    private void MakeTls()
    {
        byte[] random = Bytes("client random", 32);
        byte[] secret = Bytes("master secret", 48);
        KeyLogLine = $"CLIENT_RANDOM {HexText.Of(random)} {HexText.Of(secret)}";
        Open();
        SendAll(true, TlsMessages.ClientHello(random, Name));
        SendAll(false, TlsMessages.ServerHello(Bytes("server random", 32)));
        SendAll(true, TlsMessages.ApplicationData(Bytes("request", 120 + SeededHash.Below(_seed, "request", _number, 200))));
        SendAll(false, TlsMessages.ApplicationData(Bytes("response", 400 + SeededHash.Below(_seed, "response", _number, 5000))));
        Close();
    }

    private void MakeDns()
    {
        ushort id = (ushort)SeededHash.Of(_seed, "dns id", _number);
        Frames.Add(FrameBuilder.UdpDatagram(_client, _server, Vlan, DnsMessages.Query(id, Name)));
        var address = IPAddress.Parse(FormattableString.Invariant($"10.20.0.{1 + _number % 250}"));
        Frames.Add(FrameBuilder.UdpDatagram(_server, _client, Vlan, DnsMessages.Answer(id, Name, address)));
    }

    private void MakeEcho()
    {
        for (ushort sequence = 1; sequence <= 2; sequence++)
        {
            Frames.Add(FrameBuilder.Echo(_client, _server, Vlan, reply: false, (ushort)_number, sequence));
            Frames.Add(FrameBuilder.Echo(_server, _client, Vlan, reply: true, (ushort)_number, sequence));
        }
    }
}
