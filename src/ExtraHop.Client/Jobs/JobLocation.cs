using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The address of a job: what a Location header or a stored text must look like to be one.</summary>
internal static class JobLocation
{
    private const int MaximumShown = 200;

    /// <summary>The id of the job that an answer's Location names.</summary>
    /// <exception cref="ExtraHopResponseException">The location is on another system or does not name a job.</exception>
    public static string RequireId(ApiResponse response, string location)
    {
        Uri target = response.Client.Settings.RequireSameOrigin(location, response.Operation);
        return IdOf(target) ?? throw new ExtraHopResponseException(new ApiErrorDetails
        {
            StatusCode = response.Status,
            Method = response.Operation.Method.Method,
            PathTemplate = response.Operation.PathTemplate,
            ErrorMessage = $"the Location '{Shown(location)}' does not name a job; expected {response.Client.Settings.ApiPath}/jobs/{{id}}.",
        });
    }

    /// <summary>The id that a caller's text means: an id, a path or an address of this system.</summary>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public static string RequireId(RestSettings settings, string idOrLocation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(idOrLocation);
        string text = idOrLocation.Trim();
        if (!text.Contains('/', StringComparison.Ordinal))
        {
            return text;
        }

        Uri target;
        try
        {
            target = settings.RequireSameOrigin(text, JobHandle.PollOperation);
        }
        catch (ExtraHopResponseException error)
        {
            throw new ArgumentException($"The job's location is not on {settings.Origin.Authority}, the system that this client talks to.", nameof(idOrLocation), error);
        }

        return IdOf(target)
            ?? throw new ArgumentException($"'{Shown(text)}' does not name a job; expected an id, or a location such as {settings.ApiPath}/jobs/{{id}}.", nameof(idOrLocation));
    }

    /// <summary>The path at which a job is found.</summary>
    public static string PathOf(RestSettings settings, string id) => $"{settings.ApiPath}/jobs/{Uri.EscapeDataString(id)}";

    private static string? IdOf(Uri target)
    {
        string[] parts = target.AbsolutePath.TrimEnd('/').Split('/');
        string id = Uri.UnescapeDataString(parts[^1]);
        return parts.Length >= 2 && parts[^2] == "jobs" && !string.IsNullOrWhiteSpace(id) ? id : null;
    }

    // What stands behind a question mark may be a secret and never helps to see the mistake.
    private static string Shown(string location)
    {
        string path = location.Split('?', '#')[0];
        return path.Length <= MaximumShown ? path : path[..MaximumShown] + "...";
    }
}
