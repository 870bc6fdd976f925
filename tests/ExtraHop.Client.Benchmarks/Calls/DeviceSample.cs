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
}
