using System.Text.Json.Serialization.Metadata;
using ExtraHop.Client.Http.Requests;
using ExtraHop.Client.Http.Settings;
using ExtraHop.Client.Packets;

namespace ExtraHop.Client;

/// <summary>The results that are more than the JSON of a body: made of status, headers or a stream, or checked.</summary>
internal static class ResultTable
{
    /// <summary>The results that are streamed.</summary>
    public static IReadOnlyList<Type> Streamed { get; } = [typeof(FileDownload), typeof(PacketCapture)];

    /// <summary>The table for one client.</summary>
    /// <param name="settings">Limits, clock and JSON.</param>
    /// <param name="jobs">Whom the handles of jobs ask.</param>
    public static ResultMakers For(ClientSettings settings, Func<IJobsApi> jobs) => new()
    {
        Streamed = Streamed,
        [typeof(CreatedResource)] = static (answer, _) => new(CreatedResource.Of(answer)),
        [typeof(JobHandle)] = (answer, _) => new(JobHandle.Of(answer, jobs(), settings.JobWait, settings.Rest.Time)),
        [typeof(Job)] = (answer, _) => new(Job.Of(answer, (JsonTypeInfo<Job>)settings.Json.GetTypeInfo(typeof(Job)))),
        [typeof(AssignmentResult)] = (answer, _) =>
            new(AssignmentResult.Of(answer, (JsonTypeInfo<AssignmentResult>)settings.Json.GetTypeInfo(typeof(AssignmentResult)))),
        [typeof(FileDownload)] = (answer, _) => new(FileDownload.Of(answer, settings.Rest)),
        [typeof(PacketCapture)] = (answer, _) => new(PacketCapture.Of(answer, settings.Rest)),
    };
}
