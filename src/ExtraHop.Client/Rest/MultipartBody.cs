using System.Net.Http.Headers;

namespace ExtraHop.Client.Rest;

/// <summary>A <c>multipart/form-data</c> body, part by part, as generated code builds it.</summary>
internal sealed class MultipartBody : MultipartFormDataContent
{
    private readonly List<StreamBody> _streams = [];

    /// <summary>True when every part can be sent now.</summary>
    public bool CanSend => _streams.TrueForAll(static part => part.CanSend);

    /// <summary>The parts that are streamed.</summary>
    public IReadOnlyList<StreamBody> Streams => _streams;

    /// <summary>Adds a text part, unless it is null.</summary>
    public void AddPart(string name, string? value)
    {
        if (value is not null)
        {
            Add(TextBody.Create(value, "text/plain; charset=utf-8"), name);
        }
    }

    /// <summary>Adds a file part, unless it is null.</summary>
    public void AddPart(string name, FileUpload? file)
    {
        if (file is null)
        {
            return;
        }

        HttpContent content = ((IRequestBody)file).ToContent(null);
        if (content is StreamBody stream)
        {
            _streams.Add(stream);
        }

        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = Quoted(name), FileName = Quoted(file.FileName) };
        Add(content);
    }

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
