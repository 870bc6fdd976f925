namespace ExtraHop.Client.Json;

/// <summary>The text inside an open enum: never null, and equal without regard to case, so that every open enum is.</summary>
internal readonly struct OpenText(string? value) : IEquatable<OpenText>
{
    private readonly string? _value = value;

    public string Value => _value ?? string.Empty;

    public bool Equals(OpenText other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => obj is OpenText other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Value;
}
