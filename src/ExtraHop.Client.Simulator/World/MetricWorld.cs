using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExtraHop.Client.Simulator;

/// <summary>Values of metrics, worked out from seed, object, stat and time.</summary>
internal sealed class MetricWorld(SimulatedSystem system)
{
    private static readonly TimeSpan RegexPatience = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, string[]> Stats = new(StringComparer.Ordinal)
    {
        ["net"] = ["bytes", "bytes_in", "bytes_out", "pkts", "pkts_in", "pkts_out", "external_bytes_in", "external_bytes_out"],
        ["tcp"] = ["rto_in", "rto_out", "retrans_out", "rto_multi_in", "rto_multi_out", "aborted_in", "aborted_out", "connected", "accepted", "zwnd_in", "zwnd_out",
            "syn_unanswered_in", "syn_unanswered_out", "rcv_throttle_in", "rcv_throttle_out", "rtt", "setup_time", "desync", "unidirectional_flows", "external_accepted"],
        ["app"] = ["bytes"],
        ["http"] = ["req", "rsp", "rsp_error", "tprocess", "rsp_ttlb", "rtt", "status_code", "req_bytes", "rsp_bytes"],
        ["dns"] = ["req", "rsp", "rsp_error", "tprocess", "req_timeout", "rsp_rcode"],
        ["cifs"] = ["req", "rsp", "rsp_error", "access_time", "rtt", "bytes_read", "bytes_write"],
        ["ldap"] = ["req", "rsp", "rsp_error", "tprocess", "rtt", "error_msg_short"],
        ["kerberos"] = ["req", "rsp", "rsp_error", "tprocess", "error_msg", "account_lockout", "user_auth_error", "computer_auth_error", "user_policy_error", "computer_policy_error"],
        ["db"] = ["req", "rsp", "rsp_error", "tprocess", "rsp_ttlb", "rtt"],
        ["ssl"] = ["connected", "aborted", "expired_cert", "self_signed", "weak_ciphers", "rtt", "version", "cipher", "post_quantum_kex", "key_agreement", "cert_pubkey_curve"],
        ["ssh"] = ["sessions", "kex_algorithm", "cipher", "mac", "version", "implementation", "auth_successes", "auth_failures", "server_cipher", "server_mac",
            "server_version", "server_implementation"],
    };

    private static readonly HashSet<string> Datasets = new(StringComparer.Ordinal) { "rtt", "setup_time", "tprocess", "rsp_ttlb", "access_time" };

    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["status_code"] = ["200", "302", "404", "500"],
        ["rsp_rcode"] = ["NOERROR", "NXDOMAIN", "SERVFAIL"],
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
        var protocol = Protocol(category);
        return protocol is null ? null : Stats[protocol].Contains(stat);
    }

    public JsonNode Value(MetricSpec spec, string category, IReadOnlyList<long> oids, long time, long cycle, long buckets)
    {
        var hash = SeededHash.Of(system.Options.Seed, category + ":" + spec.Name, SeedOf(oids) ^ (long)SeededHash.Mix((ulong)(time / Math.Max(1, cycle))));
        if (Datasets.Contains(spec.Name))
        {
            return category.EndsWith("_detail", StringComparison.Ordinal) ? Sampleset(spec, hash) : Dataset(spec, hash);
        }

        if (category.EndsWith("_detail", StringComparison.Ordinal) || Keys.ContainsKey(spec.Name) || (category == "app" && spec.Name == "bytes"))
        {
            return Topset(spec, category, hash);
        }

        // Totals add up what the single cycles give.
        long total = 0;
        foreach (var oid in oids)
        {
            for (var bucket = 0L; bucket < buckets; bucket++)
            {
                total += Count(category, spec.Name, oid, time / Math.Max(1, cycle) + bucket);
            }
        }

        return total;
    }

    private static string? Protocol(string category)
    {
        var name = category;
        foreach (var suffix in new[] { "_detail", "_server", "_client", "_sni", "_certificate", "_server_addr", "_client_addr" })
        {
            name = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
        }

        return Stats.ContainsKey(name) ? name : null;
    }

    private static long SeedOf(IReadOnlyList<long> oids)
    {
        long seed = oids.Count;
        foreach (var oid in oids)
        {
            seed = unchecked(seed * 31 + oid);
        }

        return seed;
    }

    private long Count(string category, string stat, long oid, long bucket)
    {
        var most = stat.Contains("bytes", StringComparison.Ordinal) ? 5_000_000UL : stat.Contains("pkts", StringComparison.Ordinal) ? 8_000UL : 60UL;
        return (long)(SeededHash.Of(system.Options.Seed, category + ":" + stat, oid ^ (long)SeededHash.Mix((ulong)bucket)) % most);
    }

    private static JsonNode Dataset(MetricSpec spec, ulong hash)
    {
        var centre = 2.0 + hash % 40;
        if (spec.CalcType == "mean")
        {
            return Math.Round(centre * 1.1, 3);
        }

        if (spec.CalcType == "percentiles")
        {
            return JsonText.Array(spec.Percentiles.Select(percentile => (JsonNode?)Math.Round(centre * (0.5 + percentile / 80.0), 3)));
        }

        return JsonText.Array(Enumerable.Range(0, 4).Select(step => new JsonObject
        {
            ["value"] = Math.Round(centre * (1 + step * 0.5), 3),
            ["freq"] = (long)(1 + (hash >> (step * 4)) % 12),
        }));
    }

    private static JsonArray Sampleset(MetricSpec spec, ulong hash) => JsonText.Array(Enumerable.Range(1, 2).Select(part =>
    {
        var count = 3 + (long)(hash % 9);
        var mean = 5.0 + (hash >> 8) % 30;
        return new JsonObject
        {
            ["key"] = Address(hash + (ulong)part),
            ["vtype"] = "sset",
            ["value"] = new JsonObject { ["count"] = count, ["sum"] = mean * count, ["sum2"] = mean * mean * count * 1.2 },
        };
    }));

    private static JsonArray Topset(MetricSpec spec, string category, ulong hash)
    {
        var isNested = category.EndsWith("_detail", StringComparison.Ordinal) && Keys.ContainsKey(spec.Name);
        if (!Keys.TryGetValue(spec.Name, out var keys))
        {
            return category == "app"
                ? Entries(["HTTP", "SSL", "DNS", "CIFS"], spec, hash, isNested: false)
                : JsonText.Array(Enumerable.Range(1, 3).Select(part => new JsonObject
                {
                    ["key"] = Address(hash + (ulong)part),
                    ["vtype"] = "count",
                    ["value"] = (long)(hash % (ulong)(50 * part)) + 1,
                }).Where(entry => Fits(spec.Key1, JsonText.String(entry["key"]!["addr"])!)));
        }

        return Entries(keys, spec, hash, isNested);
    }

    private static JsonArray Entries(string[] keys, MetricSpec spec, ulong hash, bool isNested) => JsonText.Array(keys.Where(key => Fits(spec.Key1, key)).Select((key, part) => new JsonObject
    {
        ["key"] = new JsonObject { ["key_type"] = "string", ["str"] = key },
        ["vtype"] = isNested ? "tset" : "count",
        ["value"] = isNested
            ? JsonText.Array(Enumerable.Range(1, 2).Select(inner => new JsonObject { ["key"] = Address(hash + (ulong)inner), ["value"] = (long)(hash % 20) + inner }))
            : (long)((hash >> (part * 3)) % 500) + 1,
    }));

    private static JsonObject Address(ulong hash)
    {
        var host = 1 + hash % 250;
        return new JsonObject
        {
            ["key_type"] = "ipaddr",
            ["addr"] = FormattableString.Invariant($"10.20.0.{host}"),
            ["host"] = FormattableString.Invariant($"host-{host}.example.com"),
            ["device_oid"] = 10_000 + (long)host - 1,
        };
    }

    private static bool Fits(string? key, string text)
    {
        if (string.IsNullOrEmpty(key))
        {
            return true;
        }

        return key.Length > 2 && key[0] == '/' && key[^1] == '/'
            ? Regex.IsMatch(text, key[1..^1], RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexPatience)
            : string.Equals(key, text, StringComparison.Ordinal);
    }
}
