<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// The security detections of the last day that nobody works on, highest risk first.
int minimumRisk = 60;
string assignee = ""; // a user name here takes them all

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
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
List<Detection> detections = await client.Detections.EnumerateAsync(search).ToListAsync();
detections
    .Select(detection => new
    {
        Risk = detection.RiskScore,
        detection.Id,
        detection.Title,
        Offenders = string.Join(", ", detection.Offenders.Select(participant => participant.Name)),
        Victims = string.Join(", ", detection.Victims.Select(participant => participant.Name)),
    })
    .Dump("Detections");

if (assignee.Length > 0)
{
    foreach (Detection detection in detections)
    {
        await client.Detections.UpdateAsync(detection.Id, new DetectionUpdate { Status = DetectionStatus.InProgress, Assignee = assignee });
    }
}
