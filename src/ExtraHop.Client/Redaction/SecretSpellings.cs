using System.Text;

namespace ExtraHop.Client.Redaction;

/// <summary>The ways in which a secret is written where no escape says so: in another encoding, in base64, in hexadecimal.</summary>
internal static class SecretSpellings
{
    /// <summary>What is shorter stands in every other text by chance.</summary>
    public const int Shortest = 3;

    /// <summary>Base64 and hexadecimal of less are too likely to be something else.</summary>
    private const int ShortestCoded = 6;

    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>All spellings of some secrets, folded, the longest first so that none leaves the rest of another behind.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> secrets)
    {
        var spellings = new HashSet<string>(StringComparer.Ordinal);
        foreach (string secret in secrets.Distinct(StringComparer.Ordinal))
        {
            foreach (string spelling in Of(secret).Concat(LinesOf(secret)))
            {
                string folded = DecodedText.Fold(spelling);
                if (folded.Length >= Shortest)
                {
                    spellings.Add(folded);
                }
            }
        }

        return [.. spellings.OrderByDescending(static spelling => spelling.Length)];
    }

    private static IEnumerable<string> Of(string secret)
    {
        foreach (DecodedText layer in DecodedText.LayersOf(secret))
        {
            // A text is taken apart as far as it goes, and so is a secret that holds what looks like an escape.
            yield return layer.Text;
        }

        yield return secret.Trim();
        byte[] utf8 = Encoding.UTF8.GetBytes(secret);
        foreach (string coded in Base64(utf8).Append(Convert.ToHexString(utf8)))
        {
            if (coded.Length >= ShortestCoded)
            {
                yield return coded;
                yield return coded.Replace('+', '-').Replace('/', '_');
            }
        }

        if (!Ascii.IsValid(secret))
        {
            foreach (string garbled in Garbled(secret))
            {
                yield return garbled;
            }
        }
    }

    /// <summary>Keys have several lines, and each tells a part.</summary>
    private static IEnumerable<string> LinesOf(string secret) =>
        secret.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } lines
            ? lines.Where(static line => line.Length >= ShortestCoded && !line.StartsWith("-----", StringComparison.Ordinal))
            : [];

    /// <summary>Base64, whatever stands before the secret in what was encoded: three ways, without the digits that also belong to its neighbors.</summary>
    private static IEnumerable<string> Base64(byte[] utf8)
    {
        for (int before = 0; before < 3; before++)
        {
            byte[] padded = [.. new byte[before], .. utf8];
            int first = ((before * 8) + 5) / 6;
            int end = padded.Length * 8 / 6;
            yield return end > first ? Convert.ToBase64String(padded)[first..end] : string.Empty;
        }
    }

    private static IEnumerable<string> Garbled(string secret)
    {
        foreach (string cased in (string[])[secret, secret.ToUpperInvariant(), secret.ToLowerInvariant()])
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(cased);
            foreach (Encoding wrong in (Encoding[])[Encoding.Latin1, s_windows])
            {
                string once = wrong.GetString(utf8);
                yield return once;
                yield return wrong.GetString(Encoding.UTF8.GetBytes(once));

                // A question mark for what the encoding does not have, and the replacement character for what is no UTF-8.
                byte[] single = wrong.GetBytes(cased);
                yield return wrong.GetString(single);
                yield return Encoding.UTF8.GetString(single);
            }

            yield return Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(cased));
            yield return Encoding.ASCII.GetString(utf8);
            yield return Encoding.ASCII.GetString(utf8).Replace('?', '\uFFFD');
        }

        foreach (NormalizationForm form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC])
        {
            yield return IsWellFormed(secret) ? secret.Normalize(form) : secret;
        }
    }

    private static bool IsWellFormed(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
