using System.Globalization;

namespace ExtraHop.Client.Options;

/// <summary>Checks secrets without ever repeating one.</summary>
internal static class SecretRules
{
    /// <summary>Says what is wrong with a secret that has to fit into a header; null when nothing is.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="name">What it is called: <c>The API key</c>.</param>
    public static string? Problem(string? secret, string name)
    {
        if (string.IsNullOrWhiteSpace(secret))
        {
            return $"{name} is empty; expected one line of printable ASCII characters.";
        }

        for (int i = 0; i < secret.Length; i++)
        {
            if (secret[i] is < '!' or > '~')
            {
                string what = secret[i] switch
                {
                    '\r' or '\n' => "a line break",
                    ' ' or '\t' => "a blank",
                    < ' ' or '\u007f' => "a control character",
                    _ => "not ASCII",
                };
                return string.Create(CultureInfo.InvariantCulture,
                    $"{name} holds a character that cannot be part of it: character {i + 1} of {secret.Length} is {what} (U+{(int)secret[i]:X4}); expected one "
                        + $"line of printable ASCII characters without blanks.");
            }
        }

        return null;
    }
}
