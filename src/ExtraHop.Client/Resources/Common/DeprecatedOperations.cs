namespace ExtraHop.Client.Resources.Common;

/// <summary>Operations that the vendor deprecated and that current systems still have.</summary>
internal static class DeprecatedOperations
{
    /// <summary>The diagnostic under which they are marked obsolete. What only old systems have is marked EHLEGACY.</summary>
    internal const string Diagnostic = "EHDEPRECATED";
}
