namespace ExtraHop.Client.Rollouts;

/// <summary>Sentences that more than one place says.</summary>
internal static class UpgradeText
{
    public const string LookAt = "Look at the firmware page of its administration settings, and at GET /jobs. When no upgrade runs there, name the host in "
        + "the retry option to start it again.";
}
