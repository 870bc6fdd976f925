using ExtraHop.Client.Rest;

namespace ExtraHop.Client;

/// <summary>The jobs of a client: their handles wait as its options say, on its clock, for jobs of its system alone.</summary>
internal sealed class ClientJobs(IJobsApi jobs, ClientSettings settings) : IJobsApi
{
    public Task<IReadOnlyList<Job>> ListAsync(CancellationToken cancellationToken = default) => jobs.ListAsync(cancellationToken);

    public Task<Job> GetAsync(string id, CancellationToken cancellationToken = default) => jobs.GetAsync(id, cancellationToken);

    public JobHandle Attach(string idOrLocation) => new(this, JobLocation.RequireId(idOrLocation, settings.Rest), settings.JobWait, settings.Rest.Time);
}
