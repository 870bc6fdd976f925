using ExtraHop.Client;
using ExtraHop.Client.Testing;

namespace Fakes;

public sealed class FakeTags : TagsApiBase
{
    public List<Tag> All { get; } = [];

    public override Task<IReadOnlyList<Tag>> ListAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<Tag>>(All);

    public override Task<CreatedResource> CreateAsync(TagCreate tag, CancellationToken cancellationToken = default)
    {
        if (All.Exists(known => known.Name == tag.Name))
        {
            throw ExtraHopModelFactory.ApiException(System.Net.HttpStatusCode.Conflict, "POST", "/tags", "There is such a tag.");
        }

        All.Add(new Tag { Id = All.Count + 1, Name = tag.Name });
        return Task.FromResult(new CreatedResource($"/api/v1/tags/{All.Count}"));
    }

    public override Task<AssignmentResult> AssignDevicesAsync(long id, Assignment assignment, CancellationToken cancellationToken = default) =>
        Task.FromResult(new AssignmentResult { Failures = [new AssignmentFailure { Id = "3", Reason = "It is gone." }] });
}
