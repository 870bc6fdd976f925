using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ExtraHop.Client;

/// <summary>The IP address of a device, on its way to becoming a filter: <c>DeviceFilter.IpAddress.InNetwork("10.20.0.0/24")</c>.</summary>
/// <remarks>Addresses and networks are checked here, since a system takes a mistyped one for a device that does not exist.</remarks>
public readonly record struct DeviceAddressField
{
    private readonly string? _field;

    internal DeviceAddressField(string field) => _field = field;

    /// <summary>Keeps the devices with this address; a console may show one for each sensor that sees it.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    /// <exception cref="ArgumentException">The text is not an address.</exception>
    public DeviceFilter Is(string address) => DeviceFilter.CompareText(_field!, FilterOperator.EqualTo, Address(address));

    /// <inheritdoc cref="Is(string)"/>
    public DeviceFilter Is(IPAddress address) => Is(TextOf(address));

    /// <summary>Keeps devices with any other address.</summary>
    /// <param name="address">An IPv4 or IPv6 address.</param>
    /// <exception cref="ArgumentException">The text is not an address.</exception>
    public DeviceFilter IsNot(string address) => DeviceFilter.CompareText(_field!, FilterOperator.NotEqualTo, Address(address));

    /// <inheritdoc cref="IsNot(string)"/>
    public DeviceFilter IsNot(IPAddress address) => IsNot(TextOf(address));

    /// <inheritdoc cref="IsAnyOf(IEnumerable{string})"/>
    public DeviceFilter IsAnyOf(params string[] addresses) => IsAnyOf((IEnumerable<string>)addresses);

    /// <summary>Keeps devices with one of these addresses.</summary>
    /// <param name="addresses">At least one IPv4 or IPv6 address.</param>
    /// <exception cref="ArgumentException">The list is empty, or holds a text that is not an address.</exception>
    public DeviceFilter IsAnyOf(IEnumerable<string> addresses)
    {
        DeviceAddressField field = this;
        return DeviceFilter.AnyOf(addresses.Select(field.Is));
    }

    /// <summary>Keeps devices with an address in this network.</summary>
    /// <param name="network">A network with its prefix length, such as <c>10.20.0.0/24</c> or <c>2001:db8::/32</c>.</param>
    /// <exception cref="ArgumentException">The text is not a network, or names an address inside of one.</exception>
    public DeviceFilter InNetwork(string network) => DeviceFilter.CompareText(_field!, FilterOperator.EqualTo, Network(network));

    /// <inheritdoc cref="InNetwork(string)"/>
    public DeviceFilter InNetwork(IPNetwork network) => InNetwork(network.ToString());

    /// <summary>Keeps devices with an address outside of this network.</summary>
    /// <param name="network">A network with its prefix length, such as <c>10.20.0.0/24</c> or <c>2001:db8::/32</c>.</param>
    /// <exception cref="ArgumentException">The text is not a network, or names an address inside of one.</exception>
    public DeviceFilter NotInNetwork(string network) => DeviceFilter.CompareText(_field!, FilterOperator.NotEqualTo, Network(network));

    /// <inheritdoc cref="NotInNetwork(string)"/>
    public DeviceFilter NotInNetwork(IPNetwork network) => NotInNetwork(network.ToString());

    /// <summary>Keeps devices with an IP address, which leaves out those known by their MAC address alone.</summary>
    public DeviceFilter Exists() => DeviceFilter.Compare(_field!, FilterOperator.Exists);

    /// <summary>Keeps devices without an IP address, known by their MAC address alone.</summary>
    public DeviceFilter DoesNotExist() => DeviceFilter.Compare(_field!, FilterOperator.NotExists);

    /// <summary>The field's name on the wire.</summary>
    public override string ToString() => _field ?? "";

    private static string TextOf(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.ToString();
    }

    private static string Address(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out _)
            ? text
            : throw new ArgumentException(
                text.Contains('/', StringComparison.Ordinal)
                    ? $"'{text}' is a network, not an address; use InNetwork."
                    : $"'{text}' is not an IP address; expected one such as '10.20.0.7' or '2001:db8::7'.",
                nameof(text));
    }

    private static string Network(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        if (parts.Length != 2
            || !TryParse(parts[0], out IPAddress? address)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int prefix)
            || prefix > (address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128))
        {
            throw new ArgumentException(
                $"'{text}' is not a network; expected an address and a prefix length such as '10.20.0.0/24' or '2001:db8::/32'.", nameof(text));
        }

        byte[] bytes = address.GetAddressBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] &= (byte)(0xFF00 >> Math.Clamp(prefix - (i * 8), 0, 8));
        }

        var start = new IPAddress(bytes);
        return start.Equals(address)
            ? text
            : throw new ArgumentException($"'{text}' names an address inside of a network; the network itself is '{start}/{prefix}'.", nameof(text));
    }

    // The parser of .NET also reads "10" and "0x0a.1" as addresses, which nobody means.
    private static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IPAddress? address) =>
        IPAddress.TryParse(text, out address)
        && (address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() == text : text.AsSpan().IndexOfAny('%', '[') < 0);
}
