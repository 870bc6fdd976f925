using System.Text;

namespace ExtraHop.Client.Rest;

/// <summary>A <c>multipart/form-data</c> body, part by part, as generated code builds it.</summary>
internal sealed class MultipartBody : MultipartFormDataContent
{
    private readonly List<StreamBody> _streams = [];

    public MultipartBody() => HeaderEncodingSelector = static (_, _) => Encoding.UTF8;

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

        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name={Quoted(name)}; filename={Quoted(file.FileName)}");
        Add(content);
    }

    /// <summary>Names as browsers write them: UTF-8, with the three characters escaped that would end the value.</summary>
    private static string Quoted(string text) =>
        "\"" + text.Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal) + "\"";
}
