using System.IO.Compression;
using System.Text;
using ExtraHop.Client.Simulator.Calls;

namespace ExtraHop.Client.Simulator.Engine;

/// <summary>Files that are downloaded: small, well-formed and named.</summary>
internal static class BinarySamples
{
    public static ApiResponse Of(ApiCall call)
    {
        string content = call.Operation.ContentType!;
        string name = call.Values.Values.LastOrDefault() ?? "download";
        return content switch
        {
            "application/pdf" => ApiResponse.File(Pdf(), content, $"report-{Safe(name)}.pdf"),
            "application/x-gzip" => ApiResponse.File(
                Gzip($"{{\"name\": \"{Safe(name)}\"}}"), call.Accept?.Contains("exbk", StringComparison.Ordinal) == true ? "application/exbk" : content,
                Safe(name) + ".gz"),
            _ => ApiResponse.File(Encoding.UTF8.GetBytes("simulated"), content, Safe(name)),
        };
    }

    public static byte[] Gzip(string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    /// <summary>A name without what would break out of a header or a directory.</summary>
    public static string Safe(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '_'));

    private static byte[] Pdf() => Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n");
}
