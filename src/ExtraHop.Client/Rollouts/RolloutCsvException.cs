using System.Globalization;

namespace ExtraHop.Client.Rollouts;

/// <summary>A list of systems has rows that cannot be used. All rows were checked.</summary>
public sealed class RolloutCsvException : FormatException
{
    private const int MaximumShown = 20;

    /// <summary>Makes the error; for tests, too.</summary>
    /// <param name="name">What the list is called in the message, such as its file name.</param>
    /// <param name="errors">The rows that are wrong.</param>
    public RolloutCsvException(string name, IReadOnlyList<RolloutRowError> errors)
        : base(MessageFor(name, errors)) => Errors = errors;

    /// <summary>Every row that is wrong, by line.</summary>
    public IReadOnlyList<RolloutRowError> Errors { get; }

    private static string MessageFor(string name, IReadOnlyList<RolloutRowError> errors)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(errors);
        string more = errors.Count > MaximumShown
            ? string.Create(CultureInfo.InvariantCulture, $" And {errors.Count - MaximumShown} more rows are wrong.")
            : string.Empty;
        return $"{name}: {string.Join(' ', errors.Take(MaximumShown))}{more}";
    }
}
