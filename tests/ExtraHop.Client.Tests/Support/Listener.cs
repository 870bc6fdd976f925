namespace ExtraHop.Client.Tests;

/// <summary>Is told progress on the thread that reports it; <see cref="Progress{T}"/> would hand it to another.</summary>
internal sealed class Listener<T>(Action<T> told) : IProgress<T>
{
    public void Report(T value) => told(value);
}
