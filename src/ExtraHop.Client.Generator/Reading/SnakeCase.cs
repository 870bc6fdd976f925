using System.Globalization;
using System.Text;

namespace ExtraHop.Client.Generator.Reading;

/// <summary>Names as <c>JsonNamingPolicy.SnakeCaseLower</c> writes them, so that a query and a JSON body spell the same property alike.</summary>
internal static class SnakeCase
{
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        var before = Before.Nothing;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.UppercaseLetter:
                    // In a run of capitals the last one starts a word when a small letter follows: IPAddress is ip_address.
                    bool startsWord = before is Before.SmallLetterOrDigit or Before.Space
                        || (before is Before.Capital && i + 1 < name.Length && char.IsLower(name[i + 1]));
                    if (startsWord)
                    {
                        result.Append('_');
                    }

                    result.Append(char.ToLowerInvariant(c));
                    before = Before.Capital;
                    break;

                case UnicodeCategory.LowercaseLetter:
                case UnicodeCategory.DecimalDigitNumber:
                    if (before is Before.Space)
                    {
                        result.Append('_');
                    }

                    result.Append(c);
                    before = Before.SmallLetterOrDigit;
                    break;

                case UnicodeCategory.SpaceSeparator:
                    before = before is Before.Nothing ? Before.Nothing : Before.Space;
                    break;

                default:
                    result.Append(c);
                    before = Before.Nothing;
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The name a C# developer would give a parameter for a name of the wire: <c>child-id</c> is <c>childId</c>.</summary>
    public static string ToParameterName(string wireName)
    {
        var result = new StringBuilder(wireName.Length);
        bool capital = false;
        foreach (char c in wireName)
        {
            if (c is '_' or '-')
            {
                capital = result.Length > 0;
                continue;
            }

            result.Append(capital ? char.ToUpperInvariant(c) : c);
            capital = false;
        }

        return result.ToString();
    }

    private enum Before
    {
        Nothing,
        Capital,
        SmallLetterOrDigit,
        Space,
    }
}
