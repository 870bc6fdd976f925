using System.Text;

namespace ExtraHop.Client.Http.Requests;

/// <summary>A <c>multipart/form-data</c> body with a boundary of its own and with file names as browsers write them. Refit's has one boundary for all and takes
/// Latin-1 alone.</summary>
internal sealed class MultipartBody : MultipartFormDataContent
{
    private MultipartBody() => HeaderEncodingSelector = static (_, _) => Encoding.UTF8;

    /// <summary>Takes the parts of a body over.</summary>
    public static MultipartBody Of(MultipartContent made)
    {
        var body = new MultipartBody();
        foreach (HttpContent part in made)
        {
            if (part is StreamBody { FileName: { } file } && part.Headers.ContentDisposition?.Name?.Trim('"') is { } name)
            {
                part.Headers.Remove("Content-Disposition");
                part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name={Quoted(name)}; filename={Quoted(file)}");
            }

            body.Add(part);
        }

        return body;
    }

    /// <summary>UTF-8, with the three characters escaped that would end the value.</summary>
    private static string Quoted(string text) =>
        "\"" + text.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
            + "\"";
}
