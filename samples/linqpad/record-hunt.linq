<Query Kind="Statements">
  <NuGetReference>ExtraHop.Client</NuGetReference>
  <Namespace>ExtraHop.Client</Namespace>
  <Namespace>System.Net</Namespace>
  <Namespace>System.Threading.Tasks</Namespace>
</Query>

// Every record in which an address takes part, over the last day.
IPAddress suspect = IPAddress.Parse("10.20.0.10");

// EXTRAHOP_HOST and EXTRAHOP_API_KEY name the system and the key. With LINQPad's password store instead:
// ExtraHopClient.Create("eda01.example.com", Util.GetPassword("eda01"))
using var client = ExtraHopClient.FromEnvironment();
var query = new RecordQuery
{
    From = "-1d",
    Filter = RecordFilter.AnyIpAddress.Is(suspect),
    Sort = [RecordSort.Ascending("timestamp")],
    Limit = 1000,
};
List<ExtraHopRecord> records = await client.Records.EnumerateAsync(query, TimeSpan.FromMinutes(5)).ToListAsync();
records
    .GroupBy(record => (record.ClientAddress, record.ServerAddress, record.ServerPort))
    .OrderByDescending(group => group.Count())
    .Select(group => new
    {
        Client = group.Key.ClientAddress?.ToString(),
        Server = group.Key.ServerAddress?.ToString(),
        Port = group.Key.ServerPort,
        Records = group.Count(),
        First = group.Min(record => record.Timestamp),
        Last = group.Max(record => record.Timestamp),
    })
    .Dump($"{records.Count} records of {suspect}");
