using System.Text.Json.Serialization;

namespace ExtraHop.Client;

/// <summary>A device role; a text that is not listed here is kept as it is.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeviceRole>))]
public readonly record struct DeviceRole(string Value) : IOpenEnum<DeviceRole>
{
    /// <summary><c>attack_simulator</c>.</summary>
    public static DeviceRole AttackSimulator { get; } = new("attack_simulator");

    /// <summary><c>db_server</c>.</summary>
    public static DeviceRole DbServer { get; } = new("db_server");

    /// <summary><c>dhcp_server</c>.</summary>
    public static DeviceRole DhcpServer { get; } = new("dhcp_server");

    /// <summary><c>dns_server</c>.</summary>
    public static DeviceRole DnsServer { get; } = new("dns_server");

    /// <summary><c>domain_controller</c>.</summary>
    public static DeviceRole DomainController { get; } = new("domain_controller");

    /// <summary><c>file_server</c>.</summary>
    public static DeviceRole FileServer { get; } = new("file_server");

    /// <summary><c>firewall</c>.</summary>
    public static DeviceRole Firewall { get; } = new("firewall");

    /// <summary><c>gateway</c>.</summary>
    public static DeviceRole Gateway { get; } = new("gateway");

    /// <summary><c>http_server</c>.</summary>
    public static DeviceRole HttpServer { get; } = new("http_server");

    /// <summary><c>ip_camera</c>.</summary>
    public static DeviceRole IpCamera { get; } = new("ip_camera");

    /// <summary><c>load_balancer</c>.</summary>
    public static DeviceRole LoadBalancer { get; } = new("load_balancer");

    /// <summary><c>medical_device</c>.</summary>
    public static DeviceRole MedicalDevice { get; } = new("medical_device");

    /// <summary><c>mobile_device</c>.</summary>
    public static DeviceRole MobileDevice { get; } = new("mobile_device");

    /// <summary><c>nat_gateway</c>.</summary>
    public static DeviceRole NatGateway { get; } = new("nat_gateway");

    /// <summary><c>other</c>.</summary>
    public static DeviceRole Other { get; } = new("other");

    /// <summary><c>pc</c>.</summary>
    public static DeviceRole Pc { get; } = new("pc");

    /// <summary><c>printer</c>.</summary>
    public static DeviceRole Printer { get; } = new("printer");

    /// <summary><c>scanner</c>.</summary>
    public static DeviceRole Scanner { get; } = new("scanner");

    /// <summary><c>voip_phone</c>.</summary>
    public static DeviceRole VoipPhone { get; } = new("voip_phone");

    /// <summary><c>vpn_gateway</c>.</summary>
    public static DeviceRole VpnGateway { get; } = new("vpn_gateway");

    /// <summary><c>web_proxy</c>.</summary>
    public static DeviceRole WebProxy { get; } = new("web_proxy");

    /// <summary><c>wifi_ap</c>.</summary>
    public static DeviceRole WifiAp { get; } = new("wifi_ap");

    /// <summary>The empty text.</summary>
    public static DeviceRole None { get; } = new("");

    /// <inheritdoc/>
    public static DeviceRole FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value ?? "";
}
