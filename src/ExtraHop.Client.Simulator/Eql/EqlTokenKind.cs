namespace ExtraHop.Client.Simulator.Eql;

/// <summary>The kinds of tokens.</summary>
internal enum EqlTokenKind
{
    /// <summary>A field, a keyword, true or false.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text between single quotes.</summary>
    Text,

    /// <summary>An operator, a parenthesis or a bar.</summary>
    Sign,

    /// <summary>The end of the query.</summary>
    End,
}
