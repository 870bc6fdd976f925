using System.Globalization;
using System.Net;

namespace ExtraHop.Client;

/// <content>The way from a detection to its devices.</content>
public sealed partial class DeviceFilter
{
    /// <summary>Matches the devices that took part in a detection: those named by number, and those that have the address of a participant named by address
    /// alone.</summary>
    /// <param name="participants">The participants, such as <see cref="Detection.Participants"/> or <see cref="Detection.Offenders"/>.</param>
    /// <exception cref="ArgumentException">No participant names a device or an address; applications and users are not devices.</exception>
    public static DeviceFilter ForParticipants(IEnumerable<DetectionParticipant> participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        DetectionParticipant[] all = [.. participants];
        DeviceFilter[] filters = [.. Comparisons(all)];
        return filters.Length > 0
            ? AnyOf(filters)
            : throw new ArgumentException(
                all.Length == 0
                    ? "There is no participant; expected at least one that names a device or an address."
                    : string.Create(CultureInfo.InvariantCulture, $"None of the {all.Length} participants names a device or an IP address."),
                nameof(participants));
    }

    /// <summary>One comparison for each device and each address; none where the participants name neither.</summary>
    internal static IEnumerable<DeviceFilter> Comparisons(IReadOnlyCollection<DetectionParticipant> participants)
    {
        IEnumerable<DeviceFilter> byNumber = participants.Select(NumberOf).OfType<long>().Distinct().Select(static id => Id.Is(id));
        IEnumerable<DeviceFilter> byAddress = participants
            .Where(static participant =>
                NumberOf(participant) is null && participant is { ObjectType: var type, Address: not null } && type == DetectionParticipantType.IpAddress)
            .Select(static participant => new IPAddress(participant.Address!.GetAddressBytes())) // without a zone, which no search knows
            .Distinct()
            .Select(static address => IpAddress.Is(address));
        return byNumber.Concat(byAddress);
    }

    private static long? NumberOf(DetectionParticipant participant) => participant.ObjectType == DetectionParticipantType.Device ? participant.ObjectId : null;
}
