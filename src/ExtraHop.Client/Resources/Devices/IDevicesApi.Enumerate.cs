using ExtraHop.Client.Paging;
using ExtraHop.Client.Resources.Common;

namespace ExtraHop.Client;

/// <content>Lists without end, and short ways to what is often looked for.</content>
public partial interface IDevicesApi
{
    /// <summary>Enumerates all devices that a search finds, page by page: 100,000 devices take the memory of one page.</summary>
    /// <param name="search">Which devices to find and what to return of them; null for all; a <see cref="DeviceFilter"/> converts. Its limit is the size of a
    /// page (1000 unless set), its offset the start.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The devices; <see cref="AsyncPages{T}.AsPages"/> gives them by pages.</returns>
    /// <remarks>Calls <see cref="SearchAsync"/> until a page is empty.</remarks>
    AsyncPages<Device> EnumerateAsync(DeviceSearch? search = null, CancellationToken cancellationToken = default)
    {
        search ??= new DeviceSearch();
        int limit = search.Limit ?? 1000;
        return PageWalk.ByOffset(
            (offset, token) => SearchAsync(search with { Limit = limit, Offset = checked((int)offset) }, token),
            () => new RepeatGuard<Device>(static device => PageKey.Of(device.Id, device), limit),
            cancellationToken,
            search.Offset ?? 0);
    }

    /// <summary>Enumerates all devices of a list, in the way of systems up to 9.7.</summary>
    /// <param name="query">What to compare, and with what. Its limit is the size of a page (100 unless set), its offset the start.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The devices; <see cref="AsyncPages{T}.AsPages"/> gives them by pages.</returns>
    /// <remarks>Calls <see cref="ListAsync"/> until a page is empty.</remarks>
    [Obsolete("Deprecated since 9.8 (GET /devices); use EnumerateAsync with a DeviceSearch.", DiagnosticId = DeprecatedOperations.Diagnostic)]
    AsyncPages<Device> EnumerateListAsync(DeviceListQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        int limit = query.Limit ?? 100;
        return PageWalk.ByOffset(
            (offset, token) => ListAsync(query with { Limit = limit, Offset = checked((int)offset) }, token),
            () => new RepeatGuard<Device>(static device => PageKey.Of(device.Id, device), limit),
            cancellationToken,
            query.Offset ?? 0);
    }

    /// <summary>Finds the devices with an IP address: often one, but one for each sensor that sees it on a console.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The devices; an empty list when none has the address.</returns>
    /// <exception cref="ArgumentException">The text is not an address.</exception>
    async Task<IReadOnlyList<Device>> FindByIpAddressAsync(string address, CancellationToken cancellationToken = default) =>
        await EnumerateAsync(DeviceFilter.IpAddress.Is(address), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Finds the devices that took part in a detection.</summary>
    /// <param name="participants">The participants, such as <see cref="Detection.Participants"/> or <see cref="Detection.Offenders"/>.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The devices; an empty list, without a request, when no participant names a device or an address.</returns>
    /// <remarks>Searches with <see cref="DeviceFilter.ForParticipants"/>. On a console, an address may belong to one device for each sensor that sees
    /// it.</remarks>
    async Task<IReadOnlyList<Device>> FindParticipantsAsync(IEnumerable<DetectionParticipant> participants, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(participants);
        DeviceFilter[] filters = [.. DeviceFilter.Comparisons([.. participants])];
        return filters.Length == 0
            ? []
            : await EnumerateAsync(DeviceFilter.AnyOf(filters), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
    }
}
