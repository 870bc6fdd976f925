using System.Globalization;
using ExtraHop.Cli.Output;
using ExtraHop.Client;

namespace ExtraHop.Cli.Commands.Detections;

/// <summary>How detections are listed.</summary>
internal static class DetectionLayout
{
    private static readonly Column<Detection>[] s_columns =
    [
        new("id", static detection => detection.Id.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        new("risk", static detection => detection.RiskScore?.ToString(CultureInfo.InvariantCulture)) { IsNumber = true },
        new("title", static detection => detection.Title ?? detection.Type),
        new("type", static detection => detection.Type) { OnlyData = true },
        new("status", static detection => detection.Status?.Value),
        new("assignee", static detection => detection.Assignee),
        new("offenders", static detection => Names(detection.Offenders)),
        new("victims", static detection => Names(detection.Victims)),
        new("start time", static detection => Times.Exact(detection.StartTime)),
        new("end time", static detection => Times.Exact(detection.EndTime)) { OnlyData = true },
        new("resolution", static detection => detection.Resolution?.Value) { OnlyData = true },
        new("ticket", static detection => detection.TicketId) { OnlyData = true },
    ];

    /// <summary>What a list has.</summary>
    public static RowLayout<Detection> List { get; } = RowLayout.Of("detections", s_columns);

    /// <summary>All of a detection, for <c>show</c> and <c>export</c>.</summary>
    public static RowLayout<Detection> Full { get; } = RowLayout.Of<Detection>("detections",
    [
        .. s_columns,
        new("categories", static detection => string.Join(' ', detection.Categories)),
        new("tactics", static detection => string.Join(' ', detection.MitreTactics.Select(static reference => reference.Id))),
        new("techniques", static detection => string.Join(' ', detection.MitreTechniques.Select(static reference => reference.Id))),
        new("recommended", static detection => detection.Recommended switch { true => "true", false => "false", _ => null }),
        new("appliance id", static detection => detection.ApplianceId?.ToString(CultureInfo.InvariantCulture)),
        new("create time", static detection => Times.Exact(detection.CreateTime)),
        new("update time", static detection => Times.Exact(detection.UpdateTime)),
        new("mod time", static detection => Times.Exact(detection.ModTime)),
        new("url", static detection => detection.Url),
        new("description", static detection => detection.Description),
    ]);

    private static string Names(IEnumerable<DetectionParticipant> participants) => string.Join(' ', participants.Select(static one => one.Name));
}
