namespace ExtraHop.Client.Simulator.Eql;

/// <summary>One word, text or sign of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word or sign as written; of a text, what stands between the quotes.</param>
/// <param name="Position">Where it starts; the first character is 1.</param>
internal readonly record struct EqlToken(EqlTokenKind Kind, string Text, int Position);
