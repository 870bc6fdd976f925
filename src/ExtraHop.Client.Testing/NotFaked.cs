namespace ExtraHop.Client.Testing;

/// <summary>The error of an operation that a test calls and its fake does not have.</summary>
internal static class NotFaked
{
    public static NotSupportedException For(string member) => new($"{member} was called, and the fake does not override it.");
}
