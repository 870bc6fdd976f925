using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which records to find: comparisons of fields, joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// A filter starts with a field and reads as a sentence:
/// <code>
/// RecordFilter filter = RecordFilter.Field("method").Is("GET") &amp; RecordFilter.Field("statusCode").IsAtLeast(400)
///     &amp; !RecordFilter.Field("clientAddr").IsIn("10.0.0.0/8");
/// </code>
/// Operands are sent as text. A filter does not change once it is made, so one can serve many searches and many threads.
/// </remarks>
[JsonConverter(typeof(SearchFilterConverter<RecordFilter>))]
public sealed partial class RecordFilter : SearchFilter<RecordFilter>, ISearchFilter<RecordFilter>
{
    private RecordFilter()
    {
    }

    static string ISearchFilter<RecordFilter>.Kind => "record filter";

    static RecordFilter ISearchFilter<RecordFilter>.New() => new();
}
