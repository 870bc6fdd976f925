using System.Net.Http.Headers;
using System.Text;

namespace ExtraHop.Client.Rest;

/// <summary>A body of text, sent as UTF-8.</summary>
internal static class TextBody
{
    public static HttpContent Create(string text, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType ?? "text/plain; charset=utf-8");
        return content;
    }
}
