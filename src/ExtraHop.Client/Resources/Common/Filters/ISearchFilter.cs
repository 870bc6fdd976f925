namespace ExtraHop.Client;

/// <summary>What a kind of filter adds to <see cref="SearchFilter{TSelf}"/>. Only this library implements it.</summary>
/// <typeparam name="TSelf">The kind of filter.</typeparam>
public interface ISearchFilter<TSelf>
    where TSelf : SearchFilter<TSelf>, ISearchFilter<TSelf>
{
    /// <summary>What errors call it, such as <c>device filter</c>.</summary>
    internal static abstract string Kind { get; }

    /// <summary>Makes a filter without content, which the base fills.</summary>
    internal static abstract TSelf New();
}
