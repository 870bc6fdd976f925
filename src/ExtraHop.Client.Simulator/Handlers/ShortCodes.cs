namespace ExtraHop.Client.Simulator;

/// <summary>Dashboards and activity maps go by <c>~CODE</c> as well as by number.</summary>
internal static class ShortCodes
{
    public static string Resolve(IResourceSet set, string key)
    {
        if (!key.StartsWith('~') || set.Name is not ("dashboards" or "activitymaps"))
        {
            return key;
        }

        return set.List().FirstOrDefault(item => JsonText.String(item["short_code"]) == key[1..]) is { } found ? JsonText.Of(found["id"])! : key;
    }
}
