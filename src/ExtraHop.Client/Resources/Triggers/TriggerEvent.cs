using System.Text.Json.Serialization;
using ExtraHop.Client.Json;

namespace ExtraHop.Client;

/// <summary>An event on which triggers run; a text that is not listed here is kept as it is, for systems have more of them with each protocol.</summary>
/// <param name="Value">The text as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<TriggerEvent>))]
public readonly record struct TriggerEvent(string Value) : IOpenEnum<TriggerEvent>
{
    private readonly OpenText _text = new(Value);

    /// <summary>An alert was recorded. <c>ALERT_RECORD_COMMIT</c>.</summary>
    public static TriggerEvent AlertRecordCommit { get; } = new("ALERT_RECORD_COMMIT");

    /// <summary>A CIFS request was seen. <c>CIFS_REQUEST</c>.</summary>
    public static TriggerEvent CifsRequest { get; } = new("CIFS_REQUEST");

    /// <summary>A CIFS response was seen. <c>CIFS_RESPONSE</c>.</summary>
    public static TriggerEvent CifsResponse { get; } = new("CIFS_RESPONSE");

    /// <summary>A database request was seen. <c>DB_REQUEST</c>.</summary>
    public static TriggerEvent DbRequest { get; } = new("DB_REQUEST");

    /// <summary>A database response was seen. <c>DB_RESPONSE</c>.</summary>
    public static TriggerEvent DbResponse { get; } = new("DB_RESPONSE");

    /// <summary>A detection was made or changed. <c>DETECTION_UPDATE</c>.</summary>
    public static TriggerEvent DetectionUpdate { get; } = new("DETECTION_UPDATE");

    /// <summary>A DNS request was seen. <c>DNS_REQUEST</c>.</summary>
    public static TriggerEvent DnsRequest { get; } = new("DNS_REQUEST");

    /// <summary>A DNS response was seen. <c>DNS_RESPONSE</c>.</summary>
    public static TriggerEvent DnsResponse { get; } = new("DNS_RESPONSE");

    /// <summary>Data came in through <see cref="ITriggersApi.SendExternalDataAsync"/>. <c>EXTERNAL_DATA</c>.</summary>
    public static TriggerEvent ExternalData { get; } = new("EXTERNAL_DATA");

    /// <summary>A flow's protocol became known. <c>FLOW_CLASSIFY</c>.</summary>
    public static TriggerEvent FlowClassify { get; } = new("FLOW_CLASSIFY");

    /// <summary>A flow lost its protocol parser. <c>FLOW_DETACH</c>.</summary>
    public static TriggerEvent FlowDetach { get; } = new("FLOW_DETACH");

    /// <summary>A flow record is due. <c>FLOW_RECORD</c>.</summary>
    public static TriggerEvent FlowRecord { get; } = new("FLOW_RECORD");

    /// <summary>A flow report is due. <c>FLOW_REPORT</c>.</summary>
    public static TriggerEvent FlowReport { get; } = new("FLOW_REPORT");

    /// <summary>A flow carried a certain amount of data, or a certain time passed. <c>FLOW_TICK</c>.</summary>
    public static TriggerEvent FlowTick { get; } = new("FLOW_TICK");

    /// <summary>A turn of a conversation is over. <c>FLOW_TURN</c>.</summary>
    public static TriggerEvent FlowTurn { get; } = new("FLOW_TURN");

    /// <summary>An FTP request was seen. <c>FTP_REQUEST</c>.</summary>
    public static TriggerEvent FtpRequest { get; } = new("FTP_REQUEST");

    /// <summary>An FTP response was seen. <c>FTP_RESPONSE</c>.</summary>
    public static TriggerEvent FtpResponse { get; } = new("FTP_RESPONSE");

    /// <summary>An HTTP request was seen. <c>HTTP_REQUEST</c>.</summary>
    public static TriggerEvent HttpRequest { get; } = new("HTTP_REQUEST");

    /// <summary>An HTTP response was seen. <c>HTTP_RESPONSE</c>.</summary>
    public static TriggerEvent HttpResponse { get; } = new("HTTP_RESPONSE");

    /// <summary>A Kerberos request was seen. <c>KERBEROS_REQUEST</c>.</summary>
    public static TriggerEvent KerberosRequest { get; } = new("KERBEROS_REQUEST");

    /// <summary>A Kerberos response was seen. <c>KERBEROS_RESPONSE</c>.</summary>
    public static TriggerEvent KerberosResponse { get; } = new("KERBEROS_RESPONSE");

    /// <summary>An LDAP request was seen. <c>LDAP_REQUEST</c>.</summary>
    public static TriggerEvent LdapRequest { get; } = new("LDAP_REQUEST");

    /// <summary>An LDAP response was seen. <c>LDAP_RESPONSE</c>.</summary>
    public static TriggerEvent LdapResponse { get; } = new("LDAP_RESPONSE");

    /// <summary>A metric cycle begins. <c>METRIC_CYCLE_BEGIN</c>.</summary>
    public static TriggerEvent MetricCycleBegin { get; } = new("METRIC_CYCLE_BEGIN");

    /// <summary>A metric cycle ends. <c>METRIC_CYCLE_END</c>.</summary>
    public static TriggerEvent MetricCycleEnd { get; } = new("METRIC_CYCLE_END");

    /// <summary>A metric record was written. <c>METRIC_RECORD_COMMIT</c>.</summary>
    public static TriggerEvent MetricRecordCommit { get; } = new("METRIC_RECORD_COMMIT");

    /// <summary>An application was seen for the first time. <c>NEW_APPLICATION</c>.</summary>
    public static TriggerEvent NewApplication { get; } = new("NEW_APPLICATION");

    /// <summary>A device was seen for the first time. <c>NEW_DEVICE</c>.</summary>
    public static TriggerEvent NewDevice { get; } = new("NEW_DEVICE");

    /// <summary>A VLAN was seen for the first time. <c>NEW_VLAN</c>.</summary>
    public static TriggerEvent NewVlan { get; } = new("NEW_VLAN");

    /// <summary>An NFS request was seen. <c>NFS_REQUEST</c>.</summary>
    public static TriggerEvent NfsRequest { get; } = new("NFS_REQUEST");

    /// <summary>An NFS response was seen. <c>NFS_RESPONSE</c>.</summary>
    public static TriggerEvent NfsResponse { get; } = new("NFS_RESPONSE");

    /// <summary>An entry of the session table ran out. <c>SESSION_EXPIRE</c>.</summary>
    public static TriggerEvent SessionExpire { get; } = new("SESSION_EXPIRE");

    /// <summary>An SMTP request was seen. <c>SMTP_REQUEST</c>.</summary>
    public static TriggerEvent SmtpRequest { get; } = new("SMTP_REQUEST");

    /// <summary>An SMTP response was seen. <c>SMTP_RESPONSE</c>.</summary>
    public static TriggerEvent SmtpResponse { get; } = new("SMTP_RESPONSE");

    /// <summary>A TLS alert was seen. <c>SSL_ALERT</c>.</summary>
    public static TriggerEvent SslAlert { get; } = new("SSL_ALERT");

    /// <summary>A TLS session ended. <c>SSL_CLOSE</c>.</summary>
    public static TriggerEvent SslClose { get; } = new("SSL_CLOSE");

    /// <summary>A TLS session began. <c>SSL_OPEN</c>.</summary>
    public static TriggerEvent SslOpen { get; } = new("SSL_OPEN");

    /// <summary>Decrypted TLS payload was seen. <c>SSL_PAYLOAD</c>.</summary>
    public static TriggerEvent SslPayload { get; } = new("SSL_PAYLOAD");

    /// <summary>A TCP connection ended. <c>TCP_CLOSE</c>.</summary>
    public static TriggerEvent TcpClose { get; } = new("TCP_CLOSE");

    /// <summary>A TCP connection began. <c>TCP_OPEN</c>.</summary>
    public static TriggerEvent TcpOpen { get; } = new("TCP_OPEN");

    /// <summary>TCP payload was seen. <c>TCP_PAYLOAD</c>.</summary>
    public static TriggerEvent TcpPayload { get; } = new("TCP_PAYLOAD");

    /// <summary>Half a minute passed. <c>TIMER_30SEC</c>.</summary>
    public static TriggerEvent TimerThirtySeconds { get; } = new("TIMER_30SEC");

    /// <summary>UDP payload was seen. <c>UDP_PAYLOAD</c>.</summary>
    public static TriggerEvent UdpPayload { get; } = new("UDP_PAYLOAD");

    /// <summary>The events that come without a packet.</summary>
    internal static TriggerEvent[] WithoutPackets =>
        [AlertRecordCommit, MetricCycleBegin, MetricCycleEnd, FlowReport, NewApplication, NewDevice, NewVlan, SessionExpire];

    /// <inheritdoc/>
    public string Value => _text.Value;

    /// <summary>Makes the value of its text.</summary>
    /// <param name="value">The text as the API writes it, known or not.</param>
    public static implicit operator TriggerEvent(string value) => new(value);

    /// <inheritdoc/>
    public static TriggerEvent FromValue(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
