using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ExtraHop.Client.Json;

/// <summary>
/// Looks among the common types first, and touches the context of all types only when one is not there. Objects get what the generated metadata does not say:
/// which members are left out, and, under options that are not the library's, their form on the wire.
/// </summary>
internal sealed class ExtraHopJsonResolver : IJsonTypeInfoResolver
{
    private static readonly NullAsZeroConverter s_number = new();

    private static readonly Dictionary<Type, JsonConverter> s_times = new()
    {
        [typeof(DateTimeOffset)] = new UnixMillisecondsConverter(),
        [typeof(DateTimeOffset?)] = new NullableConverter<DateTimeOffset>(new UnixMillisecondsConverter()),
        [typeof(TimeSpan)] = new MillisecondsConverter(),
        [typeof(TimeSpan?)] = new NullableConverter<TimeSpan>(new MillisecondsConverter()),
    };

    private ExtraHopJsonResolver()
    {
    }

    public static ExtraHopJsonResolver Instance { get; } = new();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        JsonTypeInfo? info = ((IJsonTypeInfoResolver)CommonJsonContext.Default).GetTypeInfo(type, options)
            ?? ((IJsonTypeInfoResolver)ExtraHopJsonContext.Default).GetTypeInfo(type, options);
        if (info is { Kind: JsonTypeInfoKind.Object } && type.Assembly == typeof(ExtraHopModel).Assembly)
        {
            ForgetWhatIsNotOnTheWire(info);
            if (!ReferenceEquals(options, ExtraHopJson.Options))
            {
                TakeWireForm(info, ExtraHopJson.Options.GetTypeInfo(type));
            }

            LeaveOutWhatIsNotSet(info);
            NullItems.LeaveOut(info);
        }

        return info;
    }

    /// <summary>A property that is not on the wire would take a member of its name away: it would neither be read nor kept with the unknown ones.</summary>
    private static void ForgetWhatIsNotOnTheWire(JsonTypeInfo info)
    {
        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            if (info.Properties[i] is { Get: null, Set: null })
            {
                info.Properties.RemoveAt(i);
            }
        }
    }

    /// <summary>Both come from the same generated code, so their members stand in the same order.</summary>
    private static void TakeWireForm(JsonTypeInfo info, JsonTypeInfo wire)
    {
        info.NumberHandling = ExtraHopJson.Options.NumberHandling;
        for (int i = 0; i < info.Properties.Count; i++)
        {
            JsonPropertyInfo property = info.Properties[i];
            property.Name = wire.Properties[i].Name;
            property.CustomConverter ??= s_times.GetValueOrDefault(property.PropertyType);
            if (property.ShouldSerialize is null && !property.IsExtensionData)
            {
                property.ShouldSerialize = static (_, value) => value is not null;
            }
        }
    }

    /// <summary>A member of a change goes out when it is set. Of an answer, what a new object has as well was never set.</summary>
    private static void LeaveOutWhatIsNotSet(JsonTypeInfo info)
    {
        bool isAnswer = info.Type.IsAssignableTo(typeof(ExtraHopModel)) && !info.Type.IsAssignableTo(typeof(IRequestModel));
        object? blank = isAnswer ? info.CreateObject?.Invoke() : null;
        foreach (JsonPropertyInfo property in info.Properties)
        {
            if (property.IsExtensionData)
            {
                continue;
            }

            if (property.PropertyType.IsAssignableTo(typeof(IOptional)))
            {
                property.ShouldSerialize = static (_, value) => value is IOptional { IsSet: true };
            }
            else if (blank is IKeepsNull && property.Get?.Invoke(blank) is null)
            {
                string name = property.Name;
                property.ShouldSerialize = (model, value) => ((IKeepsNull)model).Sends(name) ?? value is not null;
            }
            else if (blank is not null && property.Get?.Invoke(blank) is { } unset)
            {
                property.ShouldSerialize = (_, value) => value is not null && !value.Equals(unset);
                property.CustomConverter ??= property.PropertyType == typeof(long) ? s_number : null;
            }
        }
    }
}
