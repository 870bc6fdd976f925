namespace ExtraHop.Client;

/// <summary>A kind of record with its fields. No document names the members; they stand in <see cref="ExtraHopModel.AdditionalProperties"/>.</summary>
public sealed record RecordFormat : ExtraHopModel<RecordFormat>;
