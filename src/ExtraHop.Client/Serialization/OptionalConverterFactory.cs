using System.Text.Json;
using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>Gives each kind of <see cref="Optional{T}"/> its converter when it is first met.</summary>
/// <remarks>
/// Forty closed converters in the options would do the same, but each would be made, and compiled, before a process could read its first device.
/// Every kind is named, because a converter that is made from a type at run time does not survive trimming.
/// </remarks>
internal sealed class OptionalConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Optional<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Optional<ActivityMapMode?>) ? new OptionalConverter<ActivityMapMode?>()
        : typeToConvert == typeof(Optional<ActivityMapWeighting?>) ? new OptionalConverter<ActivityMapWeighting?>()
        : typeToConvert == typeof(Optional<AlertFieldOperator?>) ? new OptionalConverter<AlertFieldOperator?>()
        : typeToConvert == typeof(Optional<AlertObjectType>) ? new OptionalConverter<AlertObjectType>()
        : typeToConvert == typeof(Optional<AlertOperator>) ? new OptionalConverter<AlertOperator>()
        : typeToConvert == typeof(Optional<AlertType>) ? new OptionalConverter<AlertType>()
        : typeToConvert == typeof(Optional<AlertUnits>) ? new OptionalConverter<AlertUnits>()
        : typeToConvert == typeof(Optional<DateTimeOffset?>) ? new OptionalConverter<DateTimeOffset?>()
        : typeToConvert == typeof(Optional<HidingParticipant>) ? new OptionalConverter<HidingParticipant>()
        : typeToConvert == typeof(Optional<DetectionResolution>) ? new OptionalConverter<DetectionResolution>()
        : typeToConvert == typeof(Optional<DetectionResolution?>) ? new OptionalConverter<DetectionResolution?>()
        : typeToConvert == typeof(Optional<DetectionStatus>) ? new OptionalConverter<DetectionStatus>()
        : typeToConvert == typeof(Optional<DetectionStatus?>) ? new OptionalConverter<DetectionStatus?>()
        : typeToConvert == typeof(Optional<DeviceCriticality?>) ? new OptionalConverter<DeviceCriticality?>()
        : typeToConvert == typeof(Optional<DeviceFilter>) ? new OptionalConverter<DeviceFilter>()
        : typeToConvert == typeof(Optional<DeviceRole?>) ? new OptionalConverter<DeviceRole?>()
        : typeToConvert == typeof(Optional<DeviceSearchType?>) ? new OptionalConverter<DeviceSearchType?>()
        : typeToConvert == typeof(Optional<ExclusionIntervalType>) ? new OptionalConverter<ExclusionIntervalType>()
        : typeToConvert == typeof(Optional<IReadOnlyDictionary<string, SharingLevel?>>) ? new OptionalConverter<IReadOnlyDictionary<string, SharingLevel?>>()
        : typeToConvert == typeof(Optional<IReadOnlyDictionary<string, string>>) ? new OptionalConverter<IReadOnlyDictionary<string, string>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<ActivityMapWalk>>) ? new OptionalConverter<IReadOnlyList<ActivityMapWalk>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<ApplicationCriteria>>) ? new OptionalConverter<IReadOnlyList<ApplicationCriteria>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<CustomDeviceCriterion>>) ? new OptionalConverter<IReadOnlyList<CustomDeviceCriterion>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<DetectionParticipantUpdate>>) ? new OptionalConverter<IReadOnlyList<DetectionParticipantUpdate>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<DetectionPropertyFilter>>) ? new OptionalConverter<IReadOnlyList<DetectionPropertyFilter>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<TriggerEvent>>) ? new OptionalConverter<IReadOnlyList<TriggerEvent>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<long>>) ? new OptionalConverter<IReadOnlyList<long>>()
        : typeToConvert == typeof(Optional<IReadOnlyList<string>>) ? new OptionalConverter<IReadOnlyList<string>>()
        : typeToConvert == typeof(Optional<InvestigationAssessment>) ? new OptionalConverter<InvestigationAssessment>()
        : typeToConvert == typeof(Optional<InvestigationStatus>) ? new OptionalConverter<InvestigationStatus>()
        : typeToConvert == typeof(Optional<JsonElement>) ? new OptionalConverter<JsonElement>()
        : typeToConvert == typeof(Optional<NetworkUserOverride>) ? new OptionalConverter<NetworkUserOverride>()
        : typeToConvert == typeof(Optional<SamlModuleLevels>) ? new OptionalConverter<SamlModuleLevels>()
        : typeToConvert == typeof(Optional<SamlPacketsLevels>) ? new OptionalConverter<SamlPacketsLevels>()
        : typeToConvert == typeof(Optional<SamlWriteLevels>) ? new OptionalConverter<SamlWriteLevels>()
        : typeToConvert == typeof(Optional<ServiceState>) ? new OptionalConverter<ServiceState>()
        : typeToConvert == typeof(Optional<SharingLevel?>) ? new OptionalConverter<SharingLevel?>()
        : typeToConvert == typeof(Optional<TimeSpan>) ? new OptionalConverter<TimeSpan>()
        : typeToConvert == typeof(Optional<TriggerHints>) ? new OptionalConverter<TriggerHints>()
        : typeToConvert == typeof(Optional<UserRoles>) ? new OptionalConverter<UserRoles>()
        : typeToConvert == typeof(Optional<bool>) ? new OptionalConverter<bool>()
        : typeToConvert == typeof(Optional<int>) ? new OptionalConverter<int>()
        : typeToConvert == typeof(Optional<long>) ? new OptionalConverter<long>()
        : typeToConvert == typeof(Optional<string>) ? new OptionalConverter<string>()
        : throw new NotSupportedException($"{typeToConvert} is not among the optional members that the API knows; it has to be named in {nameof(OptionalConverterFactory)}.");
}
