using Refit;

namespace ExtraHop.Client;

/// <summary>Tags: names that group devices.</summary>
public interface ITagsApi
{
    /// <summary>Lists the tags.</summary>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <remarks><c>GET /tags</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/tags")]
    Task<IReadOnlyList<Tag>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets a tag.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag.</exception>
    /// <remarks><c>GET /tags/{id}</c>. Console, sensor; 5.3, 9.8, 26.3. 404 once the tag is deleted.</remarks>
    [Get("/tags/{id}")]
    Task<Tag> GetAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Creates a tag.</summary>
    /// <param name="tag">The new tag.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>Where the system put it; <see cref="CreatedResource.Id"/> is the new tag ID.</returns>
    /// <exception cref="ExtraHopValidationException">The system does not take the name, such as one that is taken.</exception>
    /// <remarks><c>POST /tags</c>. Console, sensor; 5.3, 8.9 (Explore), 9.2 (Trace), 9.7 (Trace), 2024-06 (Trace), 9.8, 26.3.</remarks>
    [Post("/tags")]
    Task<CreatedResource> CreateAsync([Body] TagCreate tag, CancellationToken cancellationToken = default);

    /// <summary>Changes a tag. What the change does not set stays as it is.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="change">The members to change.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag.</exception>
    /// <remarks><c>PATCH /tags/{id}</c>. Documented for 9.8, 26.3.</remarks>
    [Patch("/tags/{id}")]
    Task UpdateAsync(long id, [Body] TagUpdate change, CancellationToken cancellationToken = default);

    /// <summary>Deletes a tag, and so takes it off every device.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag.</exception>
    /// <remarks><c>DELETE /tags/{id}</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Delete("/tags/{id}")]
    Task DeleteAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices that have a tag.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag.</exception>
    /// <remarks><c>GET /tags/{id}/devices</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Get("/tags/{id}/devices")]
    Task<IReadOnlyList<Device>> ListDevicesAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Puts a tag on devices and takes it off others, in one call.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="assignment">The IDs of the devices to add and to remove: <c>Assignment.Add(1, 2)</c>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The result: complete, or with each refused number and its reason where only a part was taken.</returns>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag.</exception>
    /// <exception cref="ExtraHopValidationException">Nothing was taken; <see cref="ExtraHopApiException.Failures"/> has the reasons.</exception>
    /// <remarks><c>POST /tags/{id}/devices</c>. Console, sensor; 5.3, 9.8, 26.3.</remarks>
    [Post("/tags/{id}/devices")]
    Task<AssignmentResult> AssignDevicesAsync(long id, [Body] Assignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Puts a tag on a device.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag or device.</exception>
    /// <remarks><c>POST /tags/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Post("/tags/{id}/devices/{child-id}")]
    Task AssignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Takes a tag off a device.</summary>
    /// <param name="id">The tag ID.</param>
    /// <param name="deviceId">The device ID.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <exception cref="ExtraHopNotFoundException">There is no such tag or device.</exception>
    /// <remarks><c>DELETE /tags/{id}/devices/{child-id}</c>. Documented for 9.8, 26.3.</remarks>
    [Delete("/tags/{id}/devices/{child-id}")]
    Task UnassignDeviceAsync(long id, [AliasAs("child-id")] long deviceId, CancellationToken cancellationToken = default);

    /// <summary>Finds a tag by its name.</summary>
    /// <param name="name">The whole name; upper and lower case count.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The tag; null when there is none of that name.</returns>
    async Task<Tag?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        IReadOnlyList<Tag> tags = await ListAsync(cancellationToken).ConfigureAwait(false);
        return tags.FirstOrDefault(tag => tag.Name == name);
    }

    /// <summary>Finds a tag by its name, and creates it when there is none.</summary>
    /// <param name="name">The whole name; upper and lower case count.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The tag, with its number. One that someone else created in the same moment is found, too.</returns>
    async Task<Tag> GetOrCreateAsync(string name, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is { } tag)
        {
            return tag;
        }

        try
        {
            CreatedResource created = await CreateAsync(new TagCreate { Name = name }, cancellationToken).ConfigureAwait(false);
            return new Tag { Id = created.Id, Name = name };
        }
        catch (ExtraHopApiException error) when (error is ExtraHopConflictException or ExtraHopValidationException)
        {
            if (await FindAsync(name, cancellationToken).ConfigureAwait(false) is { } other)
            {
                return other;
            }

            throw;
        }
    }
}
