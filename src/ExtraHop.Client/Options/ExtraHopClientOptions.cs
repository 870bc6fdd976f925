using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Options;
using Microsoft.Extensions.Logging;

namespace ExtraHop.Client;

/// <summary>Where a client connects to, how it proves who it is, and how patient it is. Copied when the client is made: later changes have no effect.</summary>
/// <remarks>A configuration section may hold every member that has a text form: <c>Host</c>, <c>ApiKey</c>, <c>ClientId</c>, <c>ClientSecret</c>,
/// <c>TotalTimeout</c>, <c>AttemptTimeout</c>, <c>StreamIdleTimeout</c>, <c>MaxConnections</c>, <c>MaxAnswerBytes</c>, <c>AcceptCompressedAnswers</c>,
/// <c>ReadingPosts:0</c> and so on, <c>Retry:MaxAttempts</c>, <c>Retry:BaseDelay</c>, <c>Retry:MaxDelay</c>, <c>JobWait:...</c>,
/// <c>TrustedCertificateSha256</c>, <c>CertificateAuthorityFile</c>, <c>DangerousAcceptAnyServerCertificate</c>, <c>UserAgent</c>, <c>Integration</c>. Times
/// are written as <c>00:01:40</c>, or <c>infinite</c>.</remarks>
public sealed class ExtraHopClientOptions
{
    private static readonly TimeSpan s_usualAttempt = TimeSpan.FromSeconds(30);

    private TimeSpan? _attemptTimeout;

    /// <summary>The system: a name or an address, with a port where it is not 443: <c>eda01</c>, <c>eda01.example.com:8443</c>, <c>https://10.1.2.3</c>,
    /// <c>[::1]:8443</c>. A link with <c>/api/v1</c> is understood, too. Plain <c>http://</c> is for loopback addresses only.</summary>
    public string? Host { get; set; }

    /// <summary>The API key of a self-managed system. Give this, or <see cref="ClientId"/> and <see cref="ClientSecret"/>, or
    /// <see cref="Credential"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The id of REST API credentials of RevealX 360.</summary>
    public string? ClientId { get; set; }

    /// <summary>The secret of REST API credentials of RevealX 360.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A credential object: one that is shared, or whose key is changed while the client lives.</summary>
    public ExtraHopCredential? Credential { get; set; }

    /// <summary>The longest a call may take, retries and its body included. The default is 100 s; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.
    /// An upload gets the time anew with each piece that leaves; a streamed answer has it until its headers came.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest that one attempt may take to bring its headers, and the longest silence within a JSON body. Not longer than
    /// <see cref="TotalTimeout"/>. The default is 30 s, or <see cref="TotalTimeout"/> where that is shorter.</summary>
    public TimeSpan AttemptTimeout
    {
        get => _attemptTimeout ?? (TotalTimeout > TimeSpan.Zero && TotalTimeout < s_usualAttempt ? TotalTimeout : s_usualAttempt);
        set => _attemptTimeout = value;
    }

    /// <summary>The longest silence of a streamed answer, such as a capture, before its first byte and between two. The default is 6 minutes: a packet search
    /// may look for 5 minutes before it finds the first packet.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(6);

    /// <summary>How failed attempts are repeated.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>How jobs are waited for where the call says nothing else.</summary>
    public JobWaitOptions JobWait { get; set; } = new();

    /// <summary>The most connections that are open to the system at a time: 1 to 10,000. The default is 100. Further calls wait until one is free, and the wait
    /// counts as part of <see cref="AttemptTimeout"/>; a streamed answer, such as a capture, holds its connection until it was read to its end or
    /// disposed.</summary>
    public int MaxConnections { get; set; } = 100;

    /// <summary>The longest JSON that is taken as an answer, in bytes after unpacking: 1 byte to 1 TB (2^40). The default is 256 MB (268,435,456). A longer one
    /// throws <see cref="ExtraHopResponseException"/>, and the connection is dropped. Streamed answers, such as captures, have no such limit.</summary>
    public long MaxAnswerBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Whether JSON is asked for packed (gzip, Brotli). The default is true: a list of 1,000 devices (1 MB) then takes a quarter of its time over 100
    /// Mbit/s and a sixth to a ninth over 10 Mbit/s; over loopback it takes a tenth more, and a single device 0.1 ms more. Switch it off where the system's
    /// processor is scarcer than the network. Packed answers that come unasked are always read.</summary>
    public bool AcceptCompressedAnswers { get; set; } = true;

    /// <summary>Metadata of JSON types of your own, for the interfaces that <see cref="IExtraHopClient.For{T}"/> makes: the <c>Default</c> of a
    /// <c>JsonSerializerContext</c>. Types of the library keep its own metadata.</summary>
    public IJsonTypeInfoResolver? JsonTypeInfoResolver { get; set; }

    /// <summary>The path templates of those posts in your own interfaces that only read, such as <c>/widgets/search</c>: they are retried like a <c>GET</c>.
    /// Those of the API are known.</summary>
    public IList<string> ReadingPosts { get; } = [];

    /// <summary>The SHA-256 of the one certificate to trust, as 64 hexadecimal digits with or without colons: for a system whose certificate is signed by
    /// itself. Neither its name nor its dates count then. Several cannot be given.</summary>
    public string? TrustedCertificateSha256 { get; set; }

    /// <summary>The only issuer to trust: for systems whose certificates come from a private authority. The certificate's name has to match the host.</summary>
    public X509Certificate2? CertificateAuthority { get; set; }

    /// <summary>A file with the only issuers to trust, in PEM or DER.</summary>
    public string? CertificateAuthorityFile { get; set; }

    /// <summary>True to check no certificate at all: anyone on the way can then read the credential and change answers. For laboratories. Logs a
    /// warning.</summary>
    public bool DangerousAcceptAnyServerCertificate { get; set; }

    /// <summary>The program that calls, such as <c>Inventory/1.2</c>; goes before the library's own name in <c>User-Agent</c>.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The integration that calls, as name and version such as <c>inventory-1.2</c>; sent as <c>ExtraHop-Integration</c>.</summary>
    public string? Integration { get; set; }

    /// <summary>The proxy to go through; null for the one that the machine names, if any.</summary>
    public IWebProxy? Proxy { get; set; }

    /// <summary>The clock for every limit, pause and expiry; null for the system's own.</summary>
    public TimeProvider? TimeProvider { get; set; }

    /// <summary>Where to log, under the category <c>ExtraHop.Client</c>; null for nowhere, or for the container's own.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Reads the options that <see cref="ExtraHopClient.FromEnvironment"/> uses, to look at or to change them before a client is made.</summary>
    /// <param name="variables">Gives the value of a variable such as <c>EXTRAHOP_HOST</c>; that of this process when null. An empty value counts as
    /// none.</param>
    /// <exception cref="InvalidOperationException">A variable is missing or wrong; the message names it.</exception>
    public static ExtraHopClientOptions FromEnvironment(Func<string, string?>? variables = null) =>
        EnvironmentOptions.Read(variables ?? Environment.GetEnvironmentVariable);

    /// <summary>What calls of <c>AddExtraHopClient</c> for this name have set so far.</summary>
    internal RegisteredTarget Registered { get; } = new();

    /// <summary>What those calls do not agree on.</summary>
    internal IEnumerable<string> RegistrationProblems => Registered.Problems;

    /// <summary>The host alone: the rest may be secret.</summary>
    public override string ToString() =>
        $"options of a client for {(HostAddress.TryParse(Host, out Uri? origin, out _) ? origin.Authority : "an unknown host")}";
}
