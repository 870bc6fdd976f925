#!/usr/bin/env dotnet
#:project ../../src/ExtraHop.Client/ExtraHop.Client.csproj

using System.Globalization;
using ExtraHop.Client;

if (args.Length is < 1 or > 2 || !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out int minimumRisk) || minimumRisk > 99)
{
    Console.Error.WriteLine("""
        Lists the security detections of the last day that nobody works on, highest risk first, and assigns them.

        Usage: dotnet run detection-triage.cs -- RISK [ASSIGNEE]
          RISK      the lowest risk score, from 0 to 99
          ASSIGNEE  the user who takes them; only lists without it

        EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key.
        """);
    return 1;
}

try
{
    using var client = ExtraHopClient.FromEnvironment();
    var search = new DetectionSearch
    {
        From = QueryTime.Ago(TimeSpan.FromDays(1)),
        Filter = new DetectionSearchFilter
        {
            Categories = ["sec"],
            RiskScoreMin = minimumRisk,
            Status = [DetectionStatus.None, DetectionStatus.New],
            Assignee = [DetectionSearchFilter.None],
        },
        Sort = [DetectionSort.Descending("risk_score")],
    };

    // The whole list before the first change: what gets an assignee leaves the search and would move its pages.
    List<Detection> detections = await client.Detections.EnumerateAsync(search).ToListAsync();
    foreach (Detection detection in detections)
    {
        if (args.Length > 1)
        {
            await client.Detections.UpdateAsync(detection.Id, new DetectionUpdate { Status = DetectionStatus.InProgress, Assignee = args[1] });
        }

        string participants = string.Join(", ", detection.Offenders.Concat(detection.Victims).Select(participant => participant.Name));
        Console.WriteLine($"{detection.RiskScore,2}  {detection.Id,-10}  {detection.Title}: {participants}");
    }

    Console.Error.WriteLine(args.Length > 1 ? $"{detections.Count} detections assigned to {args[1]}" : $"{detections.Count} detections");
    return 0;
}
catch (Exception error) when (error is ExtraHopException or InvalidOperationException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
