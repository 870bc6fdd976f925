using System.Globalization;
using System.Net;
using System.Text;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Exceptions;

/// <summary>The facts of an error answer, read once, from which the exception is made.</summary>
internal sealed record ApiErrorDetails
{
    public required HttpStatusCode StatusCode { get; init; }

    public required string Method { get; init; }

    public required string PathTemplate { get; init; }

    /// <summary>What exactly was asked for, such as <c>job 1f0c7a52-...</c>, where the template alone says too little.</summary>
    public string? Subject { get; init; }

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
        text.Append(
            CultureInfo.InvariantCulture, $"{Method} {PathTemplate} was answered {Status(StatusCode)}{(Subject is null ? string.Empty : " for " + Subject)}");
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

        if (RetryAfter is { } wait)
        {
            text.Append(CultureInfo.InvariantCulture, $" The system asks to wait {wait.TotalSeconds:0.###} s.");
        }

        if (RequestId is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $" Request id: {RequestId}.");
        }

        return text.ToString();
    }

    /// <summary>A status as HTTP writes it, such as <c>404 Not Found</c>; the number alone where it has no name.</summary>
    public static string Status(HttpStatusCode status)
    {
        using var named = new HttpResponseMessage(status);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)status} {named.ReasonPhrase}").TrimEnd();
    }

    private static string? Shown(string? said) => said is null ? null : Redactor.OneLine(said, 200);

    private static string Sentence(string message)
    {
        string trimmed = message.TrimEnd();
        return trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}
