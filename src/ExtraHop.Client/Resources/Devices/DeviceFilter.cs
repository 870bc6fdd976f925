using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Which devices to find, or to keep in a dynamic group: comparisons of fields, joined with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
/// <remarks>
/// A filter starts with a field and reads as a sentence:
/// <code>
/// DeviceFilter filter = DeviceFilter.Role.Is(DeviceRole.HttpServer) &amp; DeviceFilter.IpAddress.InNetwork("10.20.0.0/24")
///     | !DeviceFilter.Name.StartsWith("test");
/// </code>
/// Operands are sent as text. A filter does not change once it is made, so one can serve many searches and many threads.
/// </remarks>
[JsonConverter(typeof(SearchFilterConverter<DeviceFilter>))]
public sealed partial class DeviceFilter : SearchFilter<DeviceFilter>, ISearchFilter<DeviceFilter>
{
    private DeviceFilter()
    {
    }

    static string ISearchFilter<DeviceFilter>.Kind => "device filter";

    static DeviceFilter ISearchFilter<DeviceFilter>.New() => new();

    /// <summary>Compares with a text, which a device's field never has blank.</summary>
    internal static DeviceFilter CompareText(string field, FilterOperator @operator, string operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return string.IsNullOrWhiteSpace(operand)
            ? throw new ArgumentException(
                $"'{field} {@operator}' compares with a blank text; ask Exists() or DoesNotExist() for what has a value and what has none.", nameof(operand))
            : Compare(field, @operator, (FilterOperand)operand);
    }

    internal static DeviceFilter CompareList(string field, FilterOperator @operator, IEnumerable<string> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        IReadOnlyList<string> list = [.. operands];
        if (list.Count == 0)
        {
            throw new ArgumentException($"'{field} {@operator}' has an empty list; expected at least one text.", nameof(operands));
        }

        int blank = list.TakeWhile(static text => !string.IsNullOrWhiteSpace(text)).Count();
        return blank == list.Count
            ? Compare(field, @operator, JsonSerializer.SerializeToElement(list, ExtraHopJson.TypeInfo<IReadOnlyList<string>>()))
            : throw new ArgumentException($"Item {blank} of the list for '{field} {@operator}' is blank.", nameof(operands));
    }
}
