using ExtraHop.Client;

namespace Fakes;

/// <summary>What is tested: tags the servers of a role, and makes the tag where it is missing.</summary>
public sealed class Tagger(IExtraHopClient client)
{
    public async Task<(long TagId, int Devices, IReadOnlyList<AssignmentFailure> Failures)> TagAsync(string tag, DeviceRole role)
    {
        long? known = (await client.Tags.ListAsync()).FirstOrDefault(found => found.Name == tag)?.Id;
        long id = known ?? (await client.Tags.CreateAsync(new TagCreate { Name = tag })).Id;
        var devices = new List<long>();
        await foreach (Device device in client.Devices.EnumerateAsync(new DeviceSearch { Filter = DeviceFilter.Role.Is(role.Value) }))
        {
            devices.Add(device.Id);
        }

        AssignmentResult result = await client.Tags.AssignDevicesAsync(id, Assignment.Add([.. devices]));
        return (id, devices.Count - result.Failures.Count, result.Failures);
    }

    public async Task<string> UpgradeAsync(string version)
    {
        try
        {
            Job done = await await client.ExtraHop.DownloadFirmwareVersionAsync(new FirmwareVersionDownload { Version = version, Upgrade = true });
            return done.Status.ToString();
        }
        catch (JobFailedException error)
        {
            return $"failed: {error.Job.Status}";
        }
        catch (ExtraHopRateLimitException error)
        {
            return $"wait {error.RetryAfter?.TotalSeconds} s";
        }
    }
}
