using System.Text.Json;
using Refit;

namespace ExtraHop.Client.Http.Requests.Query;

/// <summary>Writes the members of an object into a query, each under the name and in the form that they have in JSON. What is null is left out.</summary>
/// <typeparam name="T">The object; the library's JSON context lists it.</typeparam>
internal sealed class ObjectConverter<T> : IQueryConverter<T?>
    where T : class
{
    public void Flatten(T? value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings)
    {
        if (value is null)
        {
            return;
        }

        foreach (JsonProperty member in JsonSerializer.SerializeToElement(value, ExtraHopJson.TypeInfo<T>()).EnumerateObject())
        {
            string text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
            builder.AddPreEscapedKey(member.Name, text, false);
        }
    }
}
