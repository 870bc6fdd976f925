using System.Net;
using ExtraHop.Client.Exceptions;
using ExtraHop.Client.Http.Files;

namespace ExtraHop.Client.Resources.Customizations;

/// <summary>A backup in one call: make it, find it, save it.</summary>
internal static class CustomizationBackup
{
    public static async Task<string> SaveAsync(
        ICustomizationsApi api, string name, string path, IProgress<long>? progress, bool overwrite, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        // A path that cannot be used is told before the system has a backup more.
        FileTarget.Require(path, overwrite);
        CreatedResource created = await api.CreateAsync(new CustomizationCreate { Name = name }, cancellationToken).ConfigureAwait(false);
        long id = created.IsNamed
            ? IdOf(created)
            : await FindAsync(api, name, cancellationToken).ConfigureAwait(false);
        FileDownload file = await api.DownloadAsync(id, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            return await file.SaveAsync(path, progress, overwrite, cancellationToken).ConfigureAwait(false);
        }
    }

    private static long IdOf(CreatedResource created)
    {
        try
        {
            return created.Id;
        }
        catch (FormatException error)
        {
            throw Error($"The backup was made, and its Location ends in '{created.Key}', which is no ID; expected a number.", error);
        }
    }

    /// <summary>Older systems do not say where they put it. The newest of its name is the one: names may repeat.</summary>
    private static async Task<long> FindAsync(ICustomizationsApi api, string name, CancellationToken cancellationToken)
    {
        IReadOnlyList<Customization> kept = await api.ListAsync(cancellationToken).ConfigureAwait(false);
        Customization? newest = kept.Where(backup => backup.Name == name).MaxBy(static backup => (backup.CreateTime ?? DateTimeOffset.MinValue, backup.Id));
        return newest?.Id ?? throw Error($"The backup '{name}' was made, and the system does not list it.");
    }

    /// <summary>The status is the one that the operation is documented with: a walk does not see that of an answer.</summary>
    private static ExtraHopResponseException Error(string reason, Exception? inner = null) =>
        new(new ApiErrorDetails { StatusCode = HttpStatusCode.Created, Method = "POST", PathTemplate = "/customizations", ErrorMessage = reason }, inner);
}
