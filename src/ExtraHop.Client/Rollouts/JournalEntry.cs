using System.Text.Json.Serialization;

namespace ExtraHop.Client.Rollouts;

/// <summary>A line of the journal.</summary>
internal sealed record JournalEntry
{
    /// <summary>The first line: which list of systems the journal is for.</summary>
    public const string FleetKind = "fleet";

    /// <summary>A run begins.</summary>
    public const string RunKind = "run";

    /// <summary>An upgrade is about to be asked for.</summary>
    public const string IntentKind = "intent";

    /// <summary>The system named the job of the upgrade.</summary>
    public const string JobKind = "job";

    /// <summary>What became of a system.</summary>
    public const string ResultKind = "result";

    /// <summary>Ingest was on and is about to be switched off.</summary>
    public const string IngestOffKind = "ingest_off";

    /// <summary>Ingest is on again.</summary>
    public const string IngestOnKind = "ingest_on";

    public required string Kind { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Of a fleet: what tells it from others.</summary>
    public string? Fleet { get; init; }

    /// <summary>Of a fleet: how many systems it has.</summary>
    public int? Systems { get; init; }

    /// <summary>Of a fleet: the hosts, for people.</summary>
    public string? First { get; init; }

    /// <summary>The system that the line is about.</summary>
    public string? Host { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>Of an intent: the IDs of the jobs that the system listed before; null where it lists none. A job that is not among them is the
    /// upgrade.</summary>
    public IReadOnlyList<string>? Jobs { get; init; }

    /// <summary>Of a job: where it is.</summary>
    public string? Location { get; init; }

    /// <summary>Of a result: <c>upgraded</c>, <c>failed</c> or <c>unclear</c>.</summary>
    public string? Outcome { get; init; }

    public string? Error { get; init; }
}

/// <summary>How journals are written and read, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext;
