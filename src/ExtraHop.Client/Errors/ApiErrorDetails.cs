using System.Globalization;
using System.Net;
using System.Text;

namespace ExtraHop.Client;

/// <summary>The facts of an error answer, read once, from which the exception is made.</summary>
internal sealed record ApiErrorDetails
{
    public required HttpStatusCode StatusCode { get; init; }

    public required string Method { get; init; }

    public required string PathTemplate { get; init; }

    public string? ErrorMessage { get; init; }

    public string? ErrorType { get; init; }

    public string? RequestId { get; init; }

    public string? Body { get; init; }

    public string? Hint { get; init; }

    public IReadOnlyList<AssignmentFailure> Failures { get; init; } = [];

    public IReadOnlyList<LicenseFailure> LicenseFailures { get; init; } = [];

    public TimeSpan? RetryAfter { get; init; }

    public string ToMessage()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Method} {PathTemplate} was answered {(int)StatusCode} {StatusCode}");
        if (ErrorType is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" ({ErrorType})");
        }

        text.Append(string.IsNullOrWhiteSpace(ErrorMessage) ? "." : ": " + Sentence(ErrorMessage));
        foreach (AssignmentFailure failure in Failures.Take(5))
        {
            text.Append(CultureInfo.InvariantCulture, $" [{Shown(failure.Action)} {Shown(failure.Id)}: {Shown(failure.Reason)}]");
        }

        if (Failures.Count > 5)
        {
            text.Append(CultureInfo.InvariantCulture, $" [and {Failures.Count - 5} more]");
        }

        foreach (LicenseFailure failure in LicenseFailures.Take(5))
        {
            text.Append(CultureInfo.InvariantCulture, $" [{Shown(failure.Host)}: {Shown(failure.LicenseStatus ?? failure.Message)}]");
        }

        if (Hint is not null)
        {
            text.Append(' ').Append(Hint);
        }

        if (RequestId is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" Request id: {RequestId}.");
        }

        return text.ToString();
    }

    private static string? Shown(string? said) => said is null ? null : Rest.Redactor.OneLine(said, 200);

    private static string Sentence(string message)
    {
        string trimmed = message.TrimEnd();
        return trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}
