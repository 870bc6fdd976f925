using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ExtraHop.Client.Resources.Metrics;

namespace ExtraHop.Client;

/// <summary>What a console says when it is asked for the next answer to a metric query: the numbers of one sensor, or that they are not ready.</summary>
[JsonConverter(typeof(MetricNextConverter))]
public sealed record MetricNext
{
    private MetricNext(MetricResponse? response, string? text)
    {
        Response = response;
        Text = text;
    }

    /// <summary>True when the numbers came; false when the same call is to be repeated after a pause.</summary>
    [MemberNotNullWhen(true, nameof(Response))]
    public bool IsReady => Response is not null;

    /// <summary>The numbers of one sensor; null when they are not ready.</summary>
    public MetricResponse? Response { get; }

    /// <summary>What came in their place when they are not ready: <c>again</c>.</summary>
    public string? Text { get; }

    /// <summary>The answer that the numbers are not ready.</summary>
    public static MetricNext Again { get; } = NotReady("again");

    /// <summary>The answer that holds the numbers of one sensor.</summary>
    /// <param name="response">The numbers.</param>
    public static MetricNext Ready(MetricResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new MetricNext(response, null);
    }

    internal static MetricNext NotReady(string text) => new(null, text);
}
