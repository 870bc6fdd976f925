using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>What a device does on the network. Systems know more roles than are listed; their texts are kept as they are.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceRole>))]
public readonly record struct DeviceRole(string Value) : IOpenEnum<DeviceRole>
{
    private readonly OpenText _text = new(Value);

    /// <summary>Runs simulated attacks to test defenses: <c>attack_simulator</c>.</summary>
    public static DeviceRole AttackSimulator { get; } = new("attack_simulator");

    /// <summary>Runs a database: <c>db_server</c>.</summary>
    public static DeviceRole DbServer { get; } = new("db_server");

    /// <summary>Hands out addresses: <c>dhcp_server</c>.</summary>
    public static DeviceRole DhcpServer { get; } = new("dhcp_server");

    /// <summary>Resolves names: <c>dns_server</c>.</summary>
    public static DeviceRole DnsServer { get; } = new("dns_server");

    /// <summary>Runs Active Directory: <c>domain_controller</c>.</summary>
    public static DeviceRole DomainController { get; } = new("domain_controller");

    /// <summary>Serves files, by SMB or NFS: <c>file_server</c>.</summary>
    public static DeviceRole FileServer { get; } = new("file_server");

    /// <summary>Filters traffic: <c>firewall</c>.</summary>
    public static DeviceRole Firewall { get; } = new("firewall");

    /// <summary>Routes traffic between networks: <c>gateway</c>.</summary>
    public static DeviceRole Gateway { get; } = new("gateway");

    /// <summary>Serves web requests: <c>http_server</c>.</summary>
    public static DeviceRole HttpServer { get; } = new("http_server");

    /// <summary>A camera on the network: <c>ip_camera</c>.</summary>
    public static DeviceRole IpCamera { get; } = new("ip_camera");

    /// <summary>Spreads requests over servers: <c>load_balancer</c>.</summary>
    public static DeviceRole LoadBalancer { get; } = new("load_balancer");

    /// <summary>Medical equipment: <c>medical_device</c>.</summary>
    public static DeviceRole MedicalDevice { get; } = new("medical_device");

    /// <summary>A phone or tablet: <c>mobile_device</c>.</summary>
    public static DeviceRole MobileDevice { get; } = new("mobile_device");

    /// <summary>Translates addresses for the devices behind it: <c>nat_gateway</c>.</summary>
    public static DeviceRole NatGateway { get; } = new("nat_gateway");

    /// <summary>No role of this list: <c>other</c>.</summary>
    public static DeviceRole Other { get; } = new("other");

    /// <summary>A workstation or laptop: <c>pc</c>.</summary>
    public static DeviceRole Pc { get; } = new("pc");

    /// <summary>A printer: <c>printer</c>.</summary>
    public static DeviceRole Printer { get; } = new("printer");

    /// <summary>A vulnerability scanner: <c>scanner</c>.</summary>
    public static DeviceRole Scanner { get; } = new("scanner");

    /// <summary>A telephone on the network: <c>voip_phone</c>.</summary>
    public static DeviceRole VoipPhone { get; } = new("voip_phone");

    /// <summary>Ends the tunnels of remote users: <c>vpn_gateway</c>.</summary>
    public static DeviceRole VpnGateway { get; } = new("vpn_gateway");

    /// <summary>Fetches web pages for others: <c>web_proxy</c>.</summary>
    public static DeviceRole WebProxy { get; } = new("web_proxy");

    /// <summary>A wireless access point: <c>wifi_ap</c>.</summary>
    public static DeviceRole WifiAp { get; } = new("wifi_ap");

    /// <summary>No role of a user's; the system decides. An empty text on the wire.</summary>
    public static DeviceRole None { get; } = new("");

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator DeviceRole(string value) => new(value);

    /// <inheritdoc/>
    public static DeviceRole FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
