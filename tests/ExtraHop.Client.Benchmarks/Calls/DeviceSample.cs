using System.Globalization;

namespace ExtraHop.Client.Benchmarks.Calls;

/// <summary>A device as a sensor sends it, about 1.2 KB.</summary>
internal static class DeviceSample
{
    public const string Json =
        """
        {"mod_time":1448474346504,"node_id":null,"id":10212,"extrahop_id":"test0001","discovery_id":"test0001","display_name":"edge router 5","description":null,"user_mod_time":1448474253809,"discover_time":1448474250000,
        "vlanid":0,"parent_id":9352,"macaddr":"00:05:9A:3C:7A:28","vendor":"Cisco","is_l3":true,"ipaddr4":"10.10.10.5","ipaddr6":null,"device_class":"node","default_name":"Cisco5","custom_name":null,"cdp_name":"","dhcp_name":"",
        "netbios_name":"","dns_name":"router5.example.com","custom_type":"","auto_role":"gateway","analysis_level":1,"analysis":"advanced","role":"gateway","on_watchlist":false,"last_seen_time":null,
        "activity":["extrahop.device.net","extrahop.device.tcp","extrahop.device.ssl_server"],"model":"catalyst","model_override":null,"custom_make":null,"custom_model":null,"critical":false,"custom_criticality":null,
        "cloud_instance_id":null,"cloud_instance_type":null,"cloud_instance_description":null,"cloud_instance_name":null,"cloud_account":null,"vpc_id":null,"subnet_id":null}
        """;

    /// <summary>A list of devices that differ as devices of one network do, for what depends on how much of a text repeats.</summary>
    public static string Varied(int count)
    {
        var random = new Random(1);
        return "[" + string.Join(",", Enumerable.Range(1, count).Select(number => Varied(number, random))) + "]";
    }

    private static string Varied(int number, Random random)
    {
        string[] vendors = ["Cisco", "VMware", "Dell", "Hewlett Packard", "Apple", "Intel", "Microsoft", "Juniper"];
        string[] roles = ["gateway", "pc", "http_server", "dns_server", "file_server", "db_server", "printer", "other"];
        string vendor = vendors[random.Next(vendors.Length)];
        string role = roles[random.Next(roles.Length)];
        string hardware = Convert.ToHexString(BitConverter.GetBytes(random.NextInt64()), 0, 6);
        string id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddSeconds(number)).ToString("N")[..8] + hardware.ToLowerInvariant();
        return Json
            .Replace("\"id\":10212", string.Create(CultureInfo.InvariantCulture, $"\"id\":{10212 + number}"), StringComparison.Ordinal)
            .Replace("test0001", id, StringComparison.Ordinal)
            .Replace("1448474346504", string.Create(CultureInfo.InvariantCulture, $"{1448474346504 + random.NextInt64(1L << 36)}"), StringComparison.Ordinal)
            .Replace("1448474253809", string.Create(CultureInfo.InvariantCulture, $"{1448474253809 + random.NextInt64(1L << 36)}"), StringComparison.Ordinal)
            .Replace("1448474250000", string.Create(CultureInfo.InvariantCulture, $"{1448474250000 + random.NextInt64(1L << 36)}"), StringComparison.Ordinal)
            .Replace("edge router 5", string.Create(CultureInfo.InvariantCulture, $"{vendor} {role} {random.Next(10000)}"), StringComparison.Ordinal)
            .Replace("Cisco5", vendor + hardware[6..], StringComparison.Ordinal)
            .Replace("\"vendor\":\"Cisco\"", $"\"vendor\":\"{vendor}\"", StringComparison.Ordinal)
            .Replace("00:05:9A:3C:7A:28", string.Join(':', hardware.Chunk(2).Select(static pair => new string(pair))), StringComparison.Ordinal)
            .Replace("10.10.10.5", string.Create(CultureInfo.InvariantCulture, $"10.{random.Next(4)}.{random.Next(256)}.{random.Next(256)}"),
                StringComparison.Ordinal)
            .Replace("router5", string.Create(CultureInfo.InvariantCulture, $"{role.Replace('_', '-')}-{random.Next(10000)}"), StringComparison.Ordinal)
            .Replace("\"gateway\"", $"\"{role}\"", StringComparison.Ordinal);
    }
}
