using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using System.Text.Json.Nodes;

namespace ExtraHop.Client.Simulator.Tests;

/// <summary>A plain HttpClient that knows nothing of ExtraHop but the header of its credential.</summary>
internal sealed class TestClient : IDisposable
{
    private readonly HttpClient _http;

    public TestClient(ExtraHopSimulator system, string? key = "the system's", bool decompress = false)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = decompress ? DecompressionMethods.GZip : DecompressionMethods.None,
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                    string.Equals(
                        certificate?.GetCertHashString(System.Security.Cryptography.HashAlgorithmName.SHA256), system.CertificateSha256,
                        StringComparison.OrdinalIgnoreCase),
            },
        };
        _http = new HttpClient(handler) { BaseAddress = system.BaseAddress, Timeout = TimeSpan.FromSeconds(30) };
        if (key is not null)
        {
            Authorize("ExtraHop", "apikey=" + (key == "the system's" ? system.ApiKey : key));
        }
    }

    public HttpClient Http => _http;

    public void Authorize(string scheme, string parameter) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, parameter);

    public async Task<Answer> SendAsync(string method, string path, string? body = null, string contentType = "application/json")
    {
        // The target is kept exactly as written, escapes and all.
        var uri = new Uri(
            _http.BaseAddress!.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(new HttpMethod(method), uri);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using HttpResponseMessage response = await _http.SendAsync(request);
        return new Answer(response, await response.Content.ReadAsByteArrayAsync());
    }

    public Task<Answer> GetAsync(string path) => SendAsync("GET", "/api/v1" + path);

    public Task<Answer> PostAsync(string path, string? body = null) => SendAsync("POST", "/api/v1" + path, body);

    public Task<Answer> PatchAsync(string path, string body) => SendAsync("PATCH", "/api/v1" + path, body);

    public Task<Answer> PutAsync(string path, string body, string contentType = "application/json") => SendAsync("PUT", "/api/v1" + path, body, contentType);

    public Task<Answer> DeleteAsync(string path) => SendAsync("DELETE", "/api/v1" + path);

    public void Dispose() => _http.Dispose();
}

/// <summary>An answer that was read to its end.</summary>
internal sealed class Answer(HttpResponseMessage response, byte[] body)
{
    public int Status { get; } = (int)response.StatusCode;

    public byte[] Bytes { get; } = body;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonNode? Json => JsonNode.Parse(Bytes);

    public JsonArray Array => Assert.IsType<JsonArray>(Json);

    public JsonObject Object => Assert.IsType<JsonObject>(Json);

    public string? ContentType { get; } = response.Content.Headers.TryGetValues("Content-Type", out IEnumerable<string>? types)
        ? string.Join(",", types)
        : null;

    public string? MediaType { get; } = response.Content.Headers.ContentType?.MediaType;

    public long? ContentLength { get; } = response.Content.Headers.ContentLength;

    public string? Location { get; } = response.Headers.TryGetValues("Location", out IEnumerable<string>? values) ? values.Single() : null;

    public string? Header(string name) => _headers.TryGetValue(name, out string? value) ? value : null;

    private readonly Dictionary<string, string> _headers = response.Headers.Concat(response.Content.Headers)
        .ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
}
