using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.State;
using ExtraHop.Client.Simulator.Values;

namespace ExtraHop.Client.Simulator.Handlers;

/// <summary>The certificate of the web interface: generate, replace, ask for a signature.</summary>
internal sealed class CertificateHandlers(SimulatedSystem system)
{
    public void Register(HandlerTable table)
    {
        table.Add("POST /extrahop/sslcert", _ => ApiResponse.Created("/api/v1/jobs/" + system.Jobs.Start(
            "sslcert", ["Generating key", "Signing", "Installing"], onDone: system.Certificates.Regenerate)));
        table.Add("PUT /extrahop/sslcert", Replace);
        table.Add("POST /extrahop/sslcert/signingrequest", Sign);
    }

    private ApiResponse Replace(ApiCall call)
    {
        string pem = call.Body.Text;
        int certificate = pem.IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal);
        if (certificate < 0)
        {
            throw ApiProblem.Invalid("The body holds no PEM certificate.");
        }

        if (pem.Contains("PRIVATE KEY-----", StringComparison.Ordinal) && pem.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) < certificate)
        {
            throw ApiProblem.Invalid("The certificate has to come before its private key.");
        }

        try
        {
            system.Certificates.Replace(pem);
        }
        catch (ArgumentException exception)
        {
            throw ApiProblem.Invalid(exception.Message);
        }

        return ApiResponse.NoContent();
    }

    private ApiResponse Sign(ApiCall call)
    {
        if (call.BodyObject["subject"] is not JsonObject subject || JsonText.String(subject["common_name"]) is not { Length: > 0 })
        {
            throw ApiProblem.Invalid("'subject.common_name' is required.");
        }

        var name = new X500DistinguishedNameBuilder();
        foreach ((string member, string oid) in new[]
        {
            ("common_name", "2.5.4.3"), ("country_code", "2.5.4.6"), ("locality_name", "2.5.4.7"), ("organization_name", "2.5.4.10"),
            ("organizational_unit_name", "2.5.4.11"), ("state_or_province_name", "2.5.4.8"), ("email_address", "1.2.840.113549.1.9.1"),
        })
        {
            if (JsonText.String(subject[member]) is { Length: > 0 } value)
            {
                name.Add(oid, value);
            }
        }

        var request = new CertificateRequest(name.Build(), system.Certificates.NewRequestedKey(), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (call.BodyObject["subject_alternative_names"] is JsonArray { Count: > 0 } names)
        {
            request.CertificateExtensions.Add(AlternativeNames(names));
        }

        return ApiResponse.Of(new JsonObject { ["pem"] = request.CreateSigningRequestPem() + "\n" });
    }

    private static X509Extension AlternativeNames(JsonArray names)
    {
        var builder = new SubjectAlternativeNameBuilder();
        foreach (JsonNode? item in names)
        {
            string? value = JsonText.String(item?["name"]);
            if (JsonText.String(item?["type"]) == "ip")
            {
                builder.AddIpAddress(IPAddress.TryParse(value, out IPAddress? address) ? address : throw ApiProblem.Invalid($"'{value}' is no IP address."));
            }
            else
            {
                builder.AddDnsName(value is { Length: > 0 } ? value : throw ApiProblem.Invalid("An alternative name is empty."));
            }
        }

        return builder.Build();
    }
}
