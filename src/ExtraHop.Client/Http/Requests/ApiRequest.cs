using System.Net.Http.Headers;
using ExtraHop.Client.Redaction;

namespace ExtraHop.Client.Http.Requests;

/// <summary>The request that the handlers see in place of Refit's: it knows its operation and its state, and its text holds no credential.</summary>
internal sealed class ApiRequest : HttpRequestMessage
{
    /// <summary>What Refit's generated code sets: interface, method, template.</summary>
    private const int OptionsOfRefit = 3;

    /// <summary>Takes over a request that was made outside the library.</summary>
    public ApiRequest(Operation operation, HttpRequestMessage made, HttpContent? content)
        : base(operation.Method, made.RequestUri)
    {
        Operation = operation;
        Body = RequestBody.Of(content);
        Version = made.Version;
        VersionPolicy = made.VersionPolicy;
        foreach (KeyValuePair<string, HeaderStringValues> header in made.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
            if (header.Key.Equals("Accept", StringComparison.OrdinalIgnoreCase))
            {
                AsksForJson = MediaType.IsJson(header.Value.ToString());
            }
        }

        IDictionary<string, object?> options = made.Options;
        if (options.Count > OptionsOfRefit)
        {
            foreach (KeyValuePair<string, object?> option in options)
            {
                ((IDictionary<string, object?>)Options)[option.Key] = option.Value;
            }
        }
    }

    /// <summary>Makes a request of the library's own.</summary>
    /// <param name="operation">What it is.</param>
    /// <param name="target">The whole address.</param>
    /// <param name="content">The body; null for none.</param>
    /// <param name="accept">The <c>Accept</c> header; null stands for JSON.</param>
    public ApiRequest(Operation operation, Uri target, HttpContent? content, string? accept = null)
        : base(operation.Method, target)
    {
        Operation = operation;
        Body = RequestBody.Of(content);
        if (accept is not null)
        {
            AsksForJson = MediaType.IsJson(accept);
            Headers.Add("Accept", accept); // checked: it may come from a caller, and a line break in it would add headers
        }
    }

    public Operation Operation { get; }

    /// <summary>What this call does differently from the client; null for nothing.</summary>
    public CallOptions? Call { get; set; }

    /// <summary>False where the method asks for something else by its Accept header: that is streamed, and a system may search for minutes before its first
    /// byte.</summary>
    public bool AsksForJson { get; } = true;

    /// <summary>True where a failure is what the caller wants to see: the request is not sent again.</summary>
    public bool IsSentOnce { get; init; }

    /// <summary>When the call must be over, as a timestamp of the clock in use; null for no limit.</summary>
    public long? Deadline { get; set; }

    /// <summary>How often the request was handed to the transport so far.</summary>
    public int Attempts { get; set; }

    /// <summary>True when the last attempt ended before the request itself was sent, because no credential could be had for it.</summary>
    public bool CredentialFailed { get; set; }

    /// <summary>The secrets of the client that sends the request; null before one does.</summary>
    public ClientSecrets? ClientSecrets { get; set; }

    /// <summary>The <c>Authorization</c> that was refused and replaced; null for none.</summary>
    public string? RefusedHeader { get; set; }

    /// <summary>What takes the secrets of the client and of this request out of texts. A new one each time: a token may have been replaced.</summary>
    public Redactor Redactor => new(() => (ClientSecrets?.All ?? []).Concat(SentSecrets.Of(this)));

    /// <summary>The content: every request has one, if only an empty one.</summary>
    public RequestBody Body
    {
        get => (RequestBody)Content!;
        set => Content = value;
    }

    /// <summary>Takes over what Refit's generated code made.</summary>
    /// <exception cref="ArgumentException">It must not be sent: its path would reach another resource, or its body is null.</exception>
    public static ApiRequest FromRefit(HttpRequestMessage made, Operation operation, CallOptions? call)
    {
        SafePath.Require(operation, PathOf(made));
        return new ApiRequest(operation, made, ContentOf(operation, made.Content)) { Call = call };
    }

    /// <summary>The request as the handlers below the outermost one see it.</summary>
    /// <exception cref="InvalidOperationException">A handler between put another request in its place.</exception>
    public static ApiRequest Of(HttpRequestMessage request) => request as ApiRequest ?? throw new InvalidOperationException(
        "A handler between those of the client put another request in the place of theirs; handlers of your own go below them, as AddHttpMessageHandler places "
            + "them.");

    private static HttpContent? ContentOf(Operation operation, HttpContent? content) => content switch
    {
        MissingBody => operation.BodyIsOptional ? null : throw new ArgumentException($"{operation}: the body is null; expected a value. Nothing was sent."),
        MultipartFormDataContent parts => MultipartBody.Of(parts),
        _ => content,
    };

    /// <summary>What was made of the template, exactly as it was made: the parsed address has folded dots away.</summary>
    private static ReadOnlySpan<char> PathOf(HttpRequestMessage request)
    {
        string address = request.RequestUri!.OriginalString;
        int path = address.IndexOf('/', address.IndexOf("://", StringComparison.Ordinal) + 3);
        return address.AsSpan(path + RestSettings.ApiPath.Length);
    }

    /// <summary>The operation alone: the base would print the headers, and with them the credential.</summary>
    public override string ToString() => Operation.ToString();
}
