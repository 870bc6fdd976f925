namespace ExtraHop.Client.Http.Requests;

/// <summary>Whoever watches the clock while a body comes.</summary>
internal interface IBodyWatch
{
    /// <summary>A piece of the body came, and more is waited for.</summary>
    /// <param name="received">How many bytes have come so far.</param>
    void BodyMoved(long received);
}
