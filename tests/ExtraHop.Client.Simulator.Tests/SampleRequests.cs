using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Catalogue;
using ExtraHop.Client.Simulator.Samples;

namespace ExtraHop.Client.Simulator.Tests;

internal sealed record SampleRequest(string Path, string? Body, string ContentType = "application/json");

/// <summary>Makes a request for any operation: path values of what exists, bodies from the catalogue, a few by hand.</summary>
internal static class SampleRequests
{
    public const string Device = "10001";

    /// <summary>Answers that leave members out by their nature.</summary>
    public static readonly HashSet<string> MayBeMissing = new(StringComparer.Ordinal)
    {
        "MetricResponse", "MetricNext", "RecordResponse", "UserCreated", "Detection", "BundleContent", "CustomDevice", "Application",
    };

    private static readonly Dictionary<string, string> s_bodies = new(StringComparer.Ordinal)
    {
        ["POST /devices/search"] = """{"filter":{"field":"role","operand":"pc","operator":"="},"limit":5}""",
        ["POST /extrahop/firmware/download/url"] = """{"firmware_url":"https://example.com/eda/9.7.1.tar","upgrade":true}""",
        ["POST /metrics"] = MetricBody,
        ["POST /metrics/total"] = MetricBody,
        ["POST /metrics/totalbyobject"] = MetricBody,
        ["POST /records/search"] = """{"from":-21600000,"types":["~http"],"limit":5,"context_ttl":30000}""",
        ["POST /packets/search"] = """{"from":"-30m","bpf":"tcp"}""",
        ["POST /detections/search"] = """{"limit":5}""",
        ["PATCH /detections/{id}"] = """{"ticket_id":"T-1","status":"closed","resolution":"no_action_taken","assignee":"ops"}""",
        ["POST /search/eql/detectionlogs"] = """{"eql":"riskScore > 50 | sort by startTime desc","limit":5}""",
        ["POST /detections/rules/hiding"] = """{"detection_type":"port_scan","expiration":0,"offender":{"object_type":"ipaddr","object_value":"192.0.2.9"},"victim":"Any"}""",
        ["PATCH /detections/rules/hiding/{id}"] = """{"enabled":false,"victim":{"object_type":"hostname","object_hostname":["a.example.com"]}}""",
        ["POST /users"] = """{"username":"new","name":"New","password":"secret123","create_apikey":true}""",
        ["PATCH /extrahop/services"] = """{"ssh":{"enabled":false}}""",
        ["POST /appliances/firmware/upgrade"] = """{"version":"9.8.0.1000","system_ids":[1]}""",
        ["POST /devicegroups"] = """{"name":"FTP","description":"x","filter":{"field":"role","operand":"file_server","operator":"="}}""",
        ["POST /investigations"] = """{"name":"Look","event_ids":[1]}""",
        ["POST /appliances/sensortags/delete"] = """{"sensortags":[1]}""",
        ["PUT /license"] = "text",
        ["PUT /runningconfig"] = """{"hostname":"other"}""",
        ["POST /extrahop/firmware/download/version"] = """{"version":"9.9.1.1210"}""",
        ["POST /ssldecryptkeys/{id}/protocols"] = """{"protocol":"smtps","port":465}""",
        ["POST /investigations/search"] = "{}",
        ["PATCH /appliances/{id}/sensortags"] = """{"sensortags":[1]}""",
        ["POST /appliances/{ids_id}/association"] = """{"associated_sensor_id":1}""",
        ["POST /usergroups"] = """{"name":"people"}""",
        ["PATCH /usergroups/{id}/members"] = """{"users":{"ops":"member"}}""",
        ["PUT /usergroups/{id}/members"] = """{"users":{"ops":"member"}}""",
        ["PUT /reports/{id}/contents"] = """[{"id":1}]""",
        ["POST /extrahop/sslcert/signingrequest"] = """{"subject":{"common_name":"a.example.com"},"subject_alternative_names":[{"type":"dns","name":"a.example.com"}]}""",
    };

    private const string MetricBody =
        """{"cycle":"30sec","from":-1800000,"until":0,"metric_category":"http_client","metric_specs":[{"name":"req"}],"object_ids":[10001],"object_type":"device"}""";

    public static async Task<SampleRequest> ForAsync(ApiOperation operation, TestClient client)
    {
        await PrepareAsync(operation, client);
        string path = await PathAsync(operation, client);
        return operation.BodyContentType switch
        {
            null => new SampleRequest(path, null),
            "multipart/form-data" => new SampleRequest(path, Multipart, "multipart/form-data; boundary=xyz"),
            _ when operation.Key == "POST /records/cursor" => new SampleRequest(path, $$"""{"cursor":"{{await CursorAsync(client)}}","context_ttl":30000}"""),
            "application/json" => new SampleRequest(path, s_bodies.GetValueOrDefault(operation.Key) ?? Body(operation).ToJsonString()),
            "text/plain" => new SampleRequest(path, s_certificateWithKey.Value, "text/plain"),
            var other => new SampleRequest(path, "binary content", other),
        };
    }

    private static readonly Lazy<string> s_certificateWithKey = new(static () =>
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        using System.Security.Cryptography.X509Certificates.X509Certificate2 certificate = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=sample", key, System.Security.Cryptography.HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem() + "\n";
    });

    private static string Multipart =>
        "--xyz\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\ncollection\r\n--xyz\r\nContent-Disposition: form-data; name=\"file\"; "
            + "filename=\"a.tgz\"\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n--xyz--\r\n";

    private static JsonObject Body(ApiOperation operation)
    {
        var samples = new SampleFactory(ApiCatalogue.Instance, 5, DateTimeOffset.UnixEpoch.AddYears(55));
        var body = new JsonObject();
        foreach (ApiField field in operation.BodyFields)
        {
            body[field.Name] = operation.BodyType != "Assignment" ? samples.Value(operation.BodyType ?? "x", field, 7)
                : field.Name != "assign" ? new JsonArray()
                : new JsonArray(JsonValue.Create(operation.Path.EndsWith("/devices", StringComparison.Ordinal) ? 10002 : 2));
        }

        if (operation.BodyType == "Assignment" && body.Count == 0)
        {
            body["assign"] = new JsonArray(2);
        }

        return body;
    }

    private static async Task PrepareAsync(ApiOperation operation, TestClient client)
    {
        switch (operation.Key)
        {
            case "POST /extrahop/firmware/latest/upgrade" or "GET /extrahop/firmware/previous" or "POST /extrahop/firmware/previous/rollback":
                await client.SendAsync("POST", "/api/v1/extrahop/firmware", "image", "application/vnd.extrahop.firmware");
                if (!operation.Key.Contains("latest", StringComparison.Ordinal))
                {
                    await client.PostAsync("/extrahop/firmware/latest/upgrade");
                }

                break;
            case "GET /jobs":
                await client.PostAsync("/extrahop/sslcert");
                break;
            case "GET /watchlist/devices" or "GET /whitelist/devices" or "DELETE /watchlist/device/{id}" or "DELETE /whitelist/device/{id}":
                await client.PostAsync("/watchlist/devices", $$"""{"assign":[{{Device}}]}""");
                break;
        }

        // What is read or taken away has to be there first.
        string? assign = operation.Method == "GET" ? operation.Path
            : operation.Method == "DELETE" && operation.Segments.Count == 4 ? operation.Path[..operation.Path.LastIndexOf('/')]
            : null;
        if (assign is not null && ApiCatalogue.Instance.ByKey.TryGetValue("POST " + assign, out ApiOperation? post) && post.BodyType == "Assignment"
            && operation.Segments.Count > 2)
        {
            string path = await PathAsync(post, client);
            Answer answer = await client.PostAsync(path, assign.EndsWith("/devices", StringComparison.Ordinal) ? $$"""{"assign":[{{Device}}]}""" : """{"assign":[1]}""");
            Assert.True(answer.Status == 204, $"{path}: {answer.Status} {answer.Text}");
        }
    }

    private static async Task<string> PathAsync(ApiOperation operation, TestClient client)
    {
        string path = operation.Path switch
        {
            "/packets/search" when operation.Method == "GET" => "/packets/search?from=-30m&bpf=tcp",
            "/devices" => "/devices?search_type=any",
            _ => operation.Path,
        };
        string[] segments = path.Split('/');
        for (int index = 1; index < segments.Length; index++)
        {
            if (segments[index].Contains('{', StringComparison.Ordinal))
            {
                segments[index] = await ValueAsync(operation, segments, index, client);
            }
        }

        return string.Join('/', segments);
    }

    private static async Task<string> ValueAsync(ApiOperation operation, string[] segments, int index, TestClient client)
    {
        string owner = string.Join('/', segments[1..index]);
        string parameter = segments[index];
        switch (owner)
        {
            case "devices" or "watchlist/device" or "whitelist/device":
                return Device;
            case "jobs":
                return Last((await client.PostAsync("/extrahop/sslcert")).Location!);
            case "supportpacks/queue":
                return Last((await client.PostAsync("/supportpacks/execute")).Location!);
            case "extrahop/processes":
                return "exapi";
            case "analysispriority" or "analysispriority/config":
                return "0";
            case "metrics/next":
                string query = MetricBody.Replace("device\"", "device_group\"", StringComparison.Ordinal);
                return (await client.PostAsync("/metrics", query)).Object["xid"]!.ToString();
            case "networkusers/users":
                return "username-1";
            case "users" when operation.Method == "DELETE":
                return "viewer";
            case "users":
                return "setup";
            case "threatcollections" when parameter.StartsWith('~'):
                return "~key-1";
            case "devicegroups" when operation.Path.Contains("/devices", StringComparison.Ordinal):
                return "2";
            case "records/cursor":
                return Uri.EscapeDataString(await CursorAsync(client));
        }

        if (segments.Length > index + 1 || parameter is not ("{child-id}" or "{group-id}"))
        {
            Answer list = await client.GetAsync("/" + owner);
            if (list.Status == 200 && list.Json is JsonArray { Count: > 0 } items && items[0] is JsonObject first)
            {
                string name = parameter.Trim('{', '}');
                JsonNode? value = first[name] ?? first["id"] ?? first["oid"] ?? first["type"] ?? first["protocol"];
                if (value is not null)
                {
                    return Uri.EscapeDataString(value.ToString());
                }
            }
        }

        return owner.EndsWith("/devices", StringComparison.Ordinal) ? Device : "1";
    }

    private static async Task<string> CursorAsync(TestClient client) =>
        (await client.PostAsync("/records/search", s_bodies["POST /records/search"])).Object["cursor"]!.GetValue<string>();

    private static string Last(string location) => location[(location.LastIndexOf('/') + 1)..];
}
