using System.Collections;
using System.Runtime.ExceptionServices;
using System.Security.Authentication;
using System.Text.Json;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Exceptions;

/// <summary>Takes secrets out of exceptions that the library did not make: their texts cannot be changed, so another one takes their place.</summary>
internal static class ExceptionRedaction
{
    /// <summary>The exception itself where it tells nothing; otherwise one of the same kind, as near as can be, that tells the rest.</summary>
    public static Exception Redact(this Redactor redactor, Exception error) => redactor.IsClean(error) ? error : redactor.Copy(error);

    private static bool IsClean(this Redactor redactor, Exception error)
    {
        for (Exception? one = error; one is not null; one = one.InnerException)
        {
            foreach (DictionaryEntry entry in one.Data)
            {
                if (redactor.Changes(entry.Key?.ToString()) || redactor.Changes(entry.Value?.ToString()))
                {
                    return false;
                }
            }

            if (redactor.Changes(one.Message))
            {
                return false;
            }
        }

        return !redactor.Changes(error.ToString());
    }

    private static bool Changes(this Redactor redactor, string? text) =>
        text is not null && !string.Equals(redactor.Redact(text), text, StringComparison.Ordinal);

    private static Exception Copy(this Redactor redactor, Exception error)
    {
        Exception? inner = error.InnerException is { } cause ? redactor.Redact(cause) : null;
        string message = redactor.Line(error.Message);
        Exception copy = error switch
        {
            HttpRequestException http => new HttpRequestException(http.HttpRequestError, message, inner, http.StatusCode),
            CertificateRefusedException => new CertificateRefusedException(message),
            AuthenticationException => new AuthenticationException(message, inner),
            IOException => new IOException(message, inner),
            InvalidDataException => new InvalidDataException(message, inner),
            OperationCanceledException canceled => new OperationCanceledException(message, inner, canceled.CancellationToken),
            JsonException json => new JsonException(message, redactor.Line(json.Path), json.LineNumber, json.BytePositionInLine, inner),
            ArgumentException argument => new ArgumentException(message, argument.ParamName, inner),
            ObjectDisposedException => new ObjectDisposedException(message, inner),
            InvalidOperationException => new InvalidOperationException(message, inner),
            FormatException => new FormatException(message, inner),
            _ => new RedactedException($"{error.GetType()}: {message}", inner),
        };
        return error.StackTrace is { } trace ? ExceptionDispatchInfo.SetRemoteStackTrace(copy, redactor.Redact(trace)) : copy;
    }

    /// <summary>Stands for an exception of a kind that only its own maker can make.</summary>
    private sealed class RedactedException(string message, Exception? inner) : Exception(message, inner);
}
