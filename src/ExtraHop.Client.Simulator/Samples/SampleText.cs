using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Samples;

/// <summary>Texts and numbers that look like what their member's name promises. Addresses are from private and documentation ranges.</summary>
internal static class SampleText
{
    /// <summary>The account that every system begins with.</summary>
    public const string SetupUser = "setup";

    private static readonly string[] s_vendors = ["Cisco", "Dell", "HP", "Lenovo", "VMware", "Supermicro"];

    /// <summary>"CustomDevice" as "custom device".</summary>
    public static string Words(string modelName)
    {
        var words = new StringBuilder();
        foreach (char character in modelName)
        {
            if (char.IsUpper(character) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    public static JsonNode Number(string name, ulong hash, long number, long now) => name switch
    {
        "id" or "oid" => number,
        "start" => (long)(hash % 43_200),
        "end" => (long)(43_200 + hash % 43_200),
        "sync_time" => now / 1000 - (long)(hash % 86_400),
        "cpu_time" => (long)(hash % 500_000),
        "time_offset" => (int)(hash % 3),
        "tstart_usec" => (now - 60_000 + number) * 1000,
        "tend_usec" => (now - 30_000 + number) * 1000,
        "vlanid" or "vlan_min" => (int)(hash % 4),
        "vlan_max" => 4,
        "port" or "port1" or "port2" or "src_port_min" or "dst_port_min" => (int)(1 + hash % 1024),
        "src_port_max" or "dst_port_max" => 1024,
        "ipproto" => 6,
        "risk_score" => (int)(10 + hash % 90),
        "node_id" or "appliance_id" => 0,
        "network_id" => 1,
        _ => (long)(1 + hash % 1000),
    };

    public static string For(string modelName, string name, ulong hash, long number, long now)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return name switch
        {
            "name" or "display_name" or "title" or "nickname" or "group_name" or "display" => $"{Words(modelName)} {digits}",
            "description" or "comment" or "notes" or "note" => $"Simulated {Words(modelName)} {digits}.",
            "id" => hash.ToString("x16", CultureInfo.InvariantCulture),
            "author" or "owner" or "created_by" or "last_interaction_by" or "assignee" or "username" or "editors" => SetupUser,
            "short_code" => Code(hash),
            "hostname" or "host" or "dc_host" or "object_hostname" => $"host-{digits}.example.com",
            "email_addresses" or "cc" => $"ops{digits}@example.com",
            "ipaddr" or "ipaddr4" or "mgmt_ipaddr" or "ipaddr_peer" or "ipaddr1" or "ipaddr2" or "addr" or "associated_ipaddr" or "current_ipaddrs"
                or "associated_ipaddrs" or "object_value" or "origins" => Address(hash),
            "network" or "networks" => FormattableString.Invariant($"10.{hash % 200}.0.0/16"),
            "uuid" or "appliance_uuid" or "fingerprint" =>
                hash.ToString("x16", CultureInfo.InvariantCulture) + SeededHash.Mix(hash).ToString("x16", CultureInfo.InvariantCulture),
            "macaddr" => FormattableString.Invariant($"02:00:5E:{hash & 255:X2}:{(hash >> 8) & 255:X2}:{(hash >> 16) & 255:X2}"),
            "vendor" or "make" => s_vendors[hash % (ulong)s_vendors.Length],
            "url" or "sso_url" or "acs_url" or "entity_id" or "ticket_url" => $"https://example.com/{name}/{digits}",
            "url_template" => "https://tickets.example.com/browse/$ticket_id",
            "version" or "firmware_version" => "9.8.0.1000",
            "versions" => $"9.8.{digits}.1000",
            "release" => "9.8",
            "date_joined" or "last_ui_login_time" or "time" => SampleFactory.Clock(now - (long)(hash % (30UL * 86_400_000))),
            "filename" => $"pack-{digits}.tar.gz",
            "size" => (1000 + hash % 100_000).ToString(CultureInfo.InvariantCulture),
            "platform" or "license_platform" => "discover",
            "license_status" => "Nominal",
            "status_code" => "connected",
            "script" => "debug('simulated');",
            "events" => "HTTP_REQUEST",
            "operand" => (hash % 1000).ToString(CultureInfo.InvariantCulture),
            "stat_name" => "extrahop.device.http_server",
            "field_name" or "field_name2" => "rsp",
            "key" => hash.ToString("x16", CultureInfo.InvariantCulture)[..4],
            "protocol" => "http",
            "pem" or "cert_pem" or "signing_certificate" or "tls_ca_certs" or "tls_client_cert" =>
                "-----BEGIN CERTIFICATE-----\nc2ltdWxhdGVk\n-----END CERTIFICATE-----\n",
            "product_key" => hash.ToString("X16", CultureInfo.InvariantCulture),
            _ => $"{name.Replace('_', ' ')} {digits}",
        };
    }

    private static string Code(ulong hash)
    {
        const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        return string.Concat(Enumerable.Range(0, 5).Select(index => Letters[(int)((hash >> (index * 5)) % (ulong)Letters.Length)]));
    }

    private static string Address(ulong hash) => FormattableString.Invariant($"10.20.{hash % 4}.{1 + (hash >> 8) % 250}");
}
