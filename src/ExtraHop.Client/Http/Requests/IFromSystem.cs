namespace ExtraHop.Client.Http.Requests;

/// <summary>A stream that may come from a system, which the errors about it name.</summary>
internal interface IFromSystem
{
    /// <summary>The system; null where the stream is a file or a program's own.</summary>
    Uri? Origin { get; }

    /// <summary>Where a stream comes from; null where it does not say.</summary>
    static Uri? Of(Stream? stream) => (stream as IFromSystem)?.Origin;
}
