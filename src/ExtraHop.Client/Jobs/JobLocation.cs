using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Jobs;

/// <summary>The address of a job: what a Location header or a stored text must look like to be one.</summary>
internal static class JobLocation
{
    private const int MaximumShown = 200;

    private static readonly Uri s_anywhere = new("https://system.invalid/");

    /// <summary>The id of the job that an answer's Location names, whatever host it names.</summary>
    /// <exception cref="ExtraHopResponseException">The location does not name a job.</exception>
    public static string RequireId(ApiAnswer answer, string location) =>
        IdOf(location) ?? throw InvalidAnswer.BadLocation(answer, Shown(location), "/api/v1/jobs/{id}");

    /// <summary>The id that a caller's text means: an id, a path or an address.</summary>
    /// <param name="idOrLocation">The text.</param>
    /// <param name="client">Where the job must be; null where nobody knows, and only the id is taken then.</param>
    /// <exception cref="ArgumentException">The text is none of these, or an address on another system.</exception>
    public static string RequireId(string idOrLocation, RestSettings? client = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(idOrLocation);
        string text = idOrLocation.Trim();
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        if (Uri.TryCreate(client?.Origin ?? s_anywhere, text, out Uri? target))
        {
            return client is not null && !client.IsSameOrigin(target)
                ? throw new ArgumentException(
                    $"The job's location is not on {client.Origin.Authority}, the system that this client talks to.", nameof(idOrLocation))
                : IdOf(target) ?? throw NoJob(text, nameof(idOrLocation));
        }

        throw NoJob(text, nameof(idOrLocation));
    }

    /// <summary>The path at which a job is found.</summary>
    public static string PathOf(string id) => $"/api/v1/jobs/{Uri.EscapeDataString(id)}";

    private static string? IdOf(string location) => Uri.TryCreate(s_anywhere, location, out Uri? target) ? IdOf(target) : null;

    private static string? IdOf(Uri target)
    {
        string[] parts = target.AbsolutePath.TrimEnd('/').Split('/');
        string id = Uri.UnescapeDataString(parts[^1]);
        return parts.Length >= 2 && parts[^2] == "jobs" && !string.IsNullOrWhiteSpace(id) ? id : null;
    }

    private static ArgumentException NoJob(string text, string parameterName) =>
        new($"'{Shown(text)}' does not name a job; expected an id, or a location such as /api/v1/jobs/{{id}}.", parameterName);

    // What stands behind a question mark may be a secret and never helps to see the mistake.
    private static string Shown(string location)
    {
        return Redactor.ShapesOnly.Line(location.Split('?', '#')[0], MaximumShown);
    }
}
