using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.World;

/// <summary>Values of metrics, worked out from seed, object, stat and time.</summary>
internal sealed class MetricWorld(SimulatedSystem system)
{
    private static readonly Dictionary<string, string[]> s_stats = new(StringComparer.Ordinal)
    {
        ["net"] = ["bytes", "bytes_in", "bytes_out", "pkts", "pkts_in", "pkts_out", "external_bytes_in", "external_bytes_out"],
        ["tcp"] = ["rto_in", "rto_out", "retrans_out", "rto_multi_in", "rto_multi_out", "aborted_in", "aborted_out", "connected", "accepted", "zwnd_in",
            "zwnd_out", "syn_unanswered_in", "syn_unanswered_out", "rcv_throttle_in", "rcv_throttle_out", "rtt", "setup_time", "desync",
            "unidirectional_flows", "external_accepted"],
        ["app"] = ["bytes"],
        ["http"] = ["req", "rsp", "rsp_error", "tprocess", "rsp_ttlb", "rtt", "status_code", "req_bytes", "rsp_bytes"],
        ["dns"] = ["req", "rsp", "rsp_error", "tprocess", "req_timeout", "rsp_rcode", "host_query"],
        ["cifs"] = ["req", "rsp", "rsp_error", "access_time", "rtt", "bytes_read", "bytes_write"],
        ["ldap"] = ["req", "rsp", "rsp_error", "tprocess", "rtt", "error_msg_short"],
        ["kerberos"] = ["req", "rsp", "rsp_error", "tprocess", "error_msg", "account_lockout", "user_auth_error", "computer_auth_error", "user_policy_error",
            "computer_policy_error"],
        ["db"] = ["req", "rsp", "rsp_error", "tprocess", "rsp_ttlb", "rtt"],
        ["ssl"] = ["connected", "aborted", "expired_cert", "self_signed", "weak_ciphers", "rtt", "version", "cipher", "post_quantum_kex", "key_agreement",
            "cert_pubkey_curve"],
        ["ssh"] = ["sessions", "kex_algorithm", "cipher", "mac", "version", "implementation", "auth_successes", "auth_failures", "server_cipher", "server_mac",
            "server_version", "server_implementation"],
    };

    private static readonly string[] s_applicationProtocols = ["HTTP", "SSL", "DNS", "CIFS"];
    private static readonly double[] s_valueSteps = [1, 1.5, 2, 2.5];

    private static readonly HashSet<string> s_datasets = new(StringComparer.Ordinal) { "rtt", "setup_time", "tprocess", "rsp_ttlb", "access_time" };

    private static readonly Dictionary<string, string[]> s_keys = new(StringComparer.Ordinal)
    {
        ["status_code"] = ["200", "302", "404", "500"],
        ["rsp_rcode"] = ["NOERROR", "NXDOMAIN", "SERVFAIL"],
        ["host_query"] = [.. Enumerable.Range(0, 12).Select(host => FormattableString.Invariant($"host-{host}.example.com"))],
        ["error_msg"] = ["KDC_ERR_PREAUTH_FAILED", "KDC_ERR_C_PRINCIPAL_UNKNOWN"],
        ["error_msg_short"] = ["invalidCredentials", "noSuchObject"],
        ["version"] = ["TLSv1.2", "TLSv1.3"],
        ["cipher"] = ["TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"],
        ["kex_algorithm"] = ["curve25519-sha256", "ecdh-sha2-nistp256"],
        ["key_agreement"] = ["X25519", "X25519MLKEM768"],
        ["cert_pubkey_curve"] = ["P-256", "P-384"],
    };

    /// <summary>Null for a category that collects nothing here; false for a stat that it does not have.</summary>
    public static bool? Knows(string category, string stat)
    {
        string? protocol = Protocol(category);
        return protocol is null ? null : s_stats[protocol].Contains(stat);
    }

    /// <summary>A value of a metric in a window, all objects together.</summary>
    /// <param name="spec">The metric and how it is calculated.</param>
    /// <param name="category">Its category.</param>
    /// <param name="oids">The objects.</param>
    /// <param name="from">Start of the window, in milliseconds since 1970.</param>
    /// <param name="until">End of the window, itself left out.</param>
    public JsonNode? Value(MetricSpec spec, string category, IReadOnlyList<long> oids, long from, long until)
    {
        bool isDetail = category.EndsWith("_detail", StringComparison.Ordinal);
        if (s_datasets.Contains(spec.Name))
        {
            return isDetail ? Sampleset(spec, category, oids, from, until) : Dataset(spec, category, oids, from, until);
        }

        if (category == "app" && spec.Name == "bytes")
        {
            return Topset(spec, category, oids, from, until, s_applicationProtocols, isNested: false);
        }

        if (isDetail || s_keys.ContainsKey(spec.Name))
        {
            return Topset(spec, category, oids, from, until, s_keys.GetValueOrDefault(spec.Name), isDetail);
        }

        return oids.Sum(oid => Count(category, spec.Name, string.Empty, oid, from, until));
    }

    private static string? Protocol(string category)
    {
        string name = category;
        foreach (string suffix in new[] { "_detail", "_server", "_client", "_sni", "_certificate", "_server_addr", "_client_addr" })
        {
            name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
        }

        return s_stats.ContainsKey(name) ? name : null;
    }

    private ulong Stream(string category, string stat, string key, long oid) => SeededHash.Of(system.Options.Seed, category + ":" + stat + ":" + key, oid);

    private long Count(string category, string stat, string key, long oid, long from, long until)
    {
        ulong stream = Stream(category, stat, key, oid);
        double usual = stat.Contains("bytes", StringComparison.Ordinal) ? 80_000.0 : stat.Contains("pkts", StringComparison.Ordinal) ? 130.0 : 1.0;

        // Objects differ in how much they do, from a fifth of what is usual to nearly twice as much.
        return MetricCounter.Count(stream, usual * (0.2 + stream % 1600 / 1000.0), from, until);
    }

    /// <summary>The distribution of all objects together: each of them has four values, and counts how often they come.</summary>
    private JsonNode? Dataset(MetricSpec spec, string category, IReadOnlyList<long> oids, long from, long until)
    {
        var points = new SortedDictionary<double, long>();
        foreach (long oid in oids)
        {
            double center = 2.0 + Stream(category, spec.Name, "center", oid) % 40;
            foreach (double step in s_valueSteps)
            {
                double value = Math.Round(center * step, 3);
                points[value] = points.GetValueOrDefault(value) + Count(category, spec.Name, FormattableString.Invariant($"{step}"), oid, from, until);
            }
        }

        long total = points.Values.Sum();
        return spec.CalcType switch
        {
            "mean" => total == 0 ? null : Math.Round(points.Sum(point => point.Key * point.Value) / total, 3),
            "percentiles" => JsonText.Array(total == 0 ? [] : spec.Percentiles.Select(percentile => (JsonNode?)Percentile(points, total, percentile))),
            _ => JsonText.Array(points.Where(point => point.Value > 0).Select(point => new JsonObject { ["value"] = point.Key, ["freq"] = point.Value })),
        };
    }

    private static double Percentile(SortedDictionary<double, long> points, long total, double percentile)
    {
        long rank = Math.Max(1, (long)Math.Ceiling(percentile / 100 * total));
        long seen = 0;
        foreach ((double value, long count) in points)
        {
            seen += count;
            if (seen >= rank)
            {
                return value;
            }
        }

        return points.Keys.Last();
    }

    private JsonArray Sampleset(MetricSpec spec, string category, IReadOnlyList<long> oids, long from, long until) =>
        JsonText.Array(Peers(category, spec.Name, oids, spec.Fits).Select(peer =>
        {
            long count = peer.Sum(one => Count(category, spec.Name, one.Key, one.Oid, from, until));
            double mean = 5.0 + Stream(category, spec.Name, "mean", peer.Key) % 30;
            return new JsonObject
            {
                ["key"] = Address(peer.Key),
                ["vtype"] = "sset",
                ["value"] = new JsonObject { ["count"] = count, ["sum"] = mean * count, ["sum2"] = mean * mean * count * 1.2 },
            };
        }));

    /// <summary>Counts by key: by the texts of the metric, by the peers' addresses where it has none, and by both where it is nested.</summary>
    private JsonArray Topset(MetricSpec spec, string category, IReadOnlyList<long> oids, long from, long until, string[]? keys, bool isNested)
    {
        JsonArray ByPeer(string key, bool isInner) => JsonText.Array(Peers(category, spec.Name, oids, isInner ? static _ => true : spec.Fits).Select(peer =>
        {
            var entry = new JsonObject { ["key"] = Address(peer.Key) };
            if (!isInner)
            {
                entry["vtype"] = "count";
            }

            entry["value"] = peer.Sum(one => Count(category, spec.Name, key + one.Key, one.Oid, from, until));
            return entry;
        }));

        return keys is null ? ByPeer(string.Empty, isInner: false) : JsonText.Array(keys.Where(spec.Fits).Select(key => new JsonObject
        {
            ["key"] = new JsonObject { ["key_type"] = "string", ["str"] = key },
            ["vtype"] = isNested ? "tset" : "count",
            ["value"] = isNested ? ByPeer(key, isInner: true) : oids.Sum(oid => Count(category, spec.Name, key, oid, from, until)),
        }));
    }

    /// <summary>The peers of each object, the same at any time, by the number of their address.</summary>
    private IEnumerable<IGrouping<int, (long Oid, string Key)>> Peers(string category, string stat, IReadOnlyList<long> oids, Func<string, bool> fits) => oids
        .SelectMany(oid => Enumerable.Range(1, 3).Select(part => (Oid: oid, Peer: 1 + (int)((Stream(category, stat, "peers", oid) + (ulong)part) % 250))))
        .Where(one => fits(AddressText(one.Peer)))
        .GroupBy(one => one.Peer, one => (one.Oid, Key: AddressText(one.Peer)));

    private static string AddressText(int host) => FormattableString.Invariant($"10.20.0.{host}");

    private static JsonObject Address(int host) => new()
    {
        ["key_type"] = "ipaddr",
        ["addr"] = AddressText(host),
        ["host"] = FormattableString.Invariant($"host-{host}.example.com"),
        ["device_oid"] = 10_000L + host - 1,
    };
}
