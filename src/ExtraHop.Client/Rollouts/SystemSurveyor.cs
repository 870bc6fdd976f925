using System.Net;
using ExtraHop.Client.Options;

namespace ExtraHop.Client.Rollouts;

/// <summary>Asks a system what it is, what it runs and what it can get. Sends nothing but reads.</summary>
internal sealed class SystemSurveyor(Func<RolloutSystem, IExtraHopClient> connect, RolloutOptions options, RolloutJournal journal)
{
    public async Task<SystemSurvey> SurveyAsync(FleetMember member, CancellationToken cancellationToken)
    {
        JournalSystem? known = journal.Find(member.Key);
        var survey = new SystemSurvey(member) { Known = known, IsOpen = known is { IsOpen: true } && !IsToBeRetried(member) };
        try
        {
            ClientLease lease = new(connect(member.System));
            await using (lease.ConfigureAwait(false))
            {
                return await AskAsync(lease.Client, survey, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is ExtraHopException or ArgumentException or InvalidOperationException or IOException)
        {
            return Refused(survey, ExtraHopException.TextOf(error), error);
        }
    }

    private static SystemSurvey Refused(SystemSurvey survey, string text, Exception? cause = null) =>
        survey with { Problem = new RolloutProblem(survey.Member.Host, survey.Member.System.Line, text, cause) };

    private bool IsToBeRetried(FleetMember member) => options.Retry.Any(host =>
        HostAddress.TryParse(host, out Uri? origin, out _) && origin.AbsoluteUri == member.Key);

    private async Task<SystemSurvey> AskAsync(IExtraHopClient client, SystemSurvey survey, CancellationToken cancellationToken)
    {
        if (survey.IsOpen)
        {
            // The upgrade that an earlier run began may be restarting it.
            await client.ExtraHop.WaitUntilReachableAsync(options.JobWait, cancellationToken).ConfigureAwait(false);
        }

        ExtraHopSystem said = await client.ExtraHop.GetAsync(cancellationToken).ConfigureAwait(false);
        string platform = said.Platform.Length > 0 ? said.Platform : (await client.ExtraHop.GetPlatformAsync(cancellationToken).ConfigureAwait(false)).Platform;
        RolloutClass? stated = survey.Member.System.Class;
        RolloutClass? found = Classes.Of(platform);
        survey = survey with
        {
            Class = stated ?? found ?? RolloutClass.Sensor,
            Version = said.Version,
            Names = [.. new[] { survey.Member.Origin.Host, said.Hostname, said.ExternalHostname, said.DisplayHost, said.ManagementIpAddress }
                .OfType<string>().Where(static name => name.Length > 0)],
        };
        if (found is null && stated is null)
        {
            return Refused(
                survey,
                $"is of the platform '{JobFailedException.Shown(platform)}', which is not known; expected a sensor (extrahop), console (ecm), recordstore "
                    + "(exa) or packetstore (eta). State its platform in the list.");
        }

        if (found is { } really && stated is { } wrong && really != wrong)
        {
            return Refused(survey, $"is a {RolloutStep.Text(really)} ({JobFailedException.Shown(platform)}), but the list says {RolloutStep.Text(wrong)}.");
        }

        if (survey.Member.System.Role != RolloutRole.Unstated && survey.Class != RolloutClass.Recordstore)
        {
            return Refused(survey, $"is a {RolloutStep.Text(survey.Class)}, but the list gives it the role of a recordstore node.");
        }

        survey = await WithTargetAsync(client, survey, cancellationToken).ConfigureAwait(false);
        return survey.Problem is null ? await WithRelationsAsync(client, survey, cancellationToken).ConfigureAwait(false) : survey;
    }

    /// <summary>Finds out which version the system is to get.</summary>
    private static async Task<SystemSurvey> WithTargetAsync(IExtraHopClient client, SystemSurvey survey, CancellationToken cancellationToken)
    {
        FirmwareSource source = survey.Member.System.Firmware;
        if (survey.Known is { Intent.To: { } begun, Result: var result } && (survey.IsOpen || result is { Outcome: "upgraded" }))
        {
            // What is the newest may have changed since the rollout began.
            return Checked(survey with { Target = begun });
        }

        if (source is { Kind: FirmwareSourceKind.File, Path: { } path } && !File.Exists(path))
        {
            return Refused(survey, $"gets the image '{path}', which is no file here.");
        }

        if (source.Kind is FirmwareSourceKind.File or FirmwareSourceKind.Url)
        {
            return source.Version is { } named ? Checked(survey with { Target = named })
                : Refused(
                    survey,
                    $"gets the image '{source}', whose name does not say which version it is; expected a name such as extrahop-eda-9.8.2.1521.tar, or the "
                        + "version in a column 'version'.");
        }

        if (source.Version is { } wanted && VersionOrder.Compare(survey.Version, wanted) >= 0)
        {
            return Checked(survey with { Target = wanted });
        }

        IReadOnlyList<FirmwareRelease> offered = await client.ExtraHop.ListFirmwareAsync(cancellationToken).ConfigureAwait(false);
        if (source.Version is { } version)
        {
            return offered.Containing(version) is not null ? Checked(survey with { Target = version })
                : Refused(survey, $"is not offered version {version}; it is offered {Offers(offered)}.");
        }

        string? newest = source.Kind == FirmwareSourceKind.LatestHotfix ? offered.NewestHotfix() : offered.NewestVersion();
        return Checked(survey with { Target = newest ?? survey.Version });
    }

    private static SystemSurvey Checked(SystemSurvey survey) => VersionOrder.Compare(survey.Version, survey.Target) is not null ? survey
        : Refused(
            survey,
            $"runs '{JobFailedException.Shown(survey.Version)}' and is to get '{JobFailedException.Shown(survey.Target)}': they cannot be compared; expected "
                + "versions such as 9.8.2.1521.");

    private static string Offers(IReadOnlyList<FirmwareRelease> offered)
    {
        string[] versions = [.. offered.SelectMany(static release => release.Versions).Take(10)];
        return versions.Length > 0 ? string.Join(", ", versions.Select(JobFailedException.Shown)) : "none";
    }

    private static async Task<SystemSurvey> WithRelationsAsync(IExtraHopClient client, SystemSurvey survey, CancellationToken cancellationToken)
    {
        bool? ingest = null;
        if (survey.Class == RolloutClass.Recordstore)
        {
            // Newer recordstores are not known to tell; then it is taken to be on, and the plan says so.
            ingest = (await OrNullAsync(() => client.ExtraHop.GetClusterAsync(cancellationToken)).ConfigureAwait(false))?.IngestEnabled;
        }

        return survey with
        {
            Ingest = ingest,
            Connected = await OrNullAsync(() => client.Appliances.ListAsync(cancellationToken)).ConfigureAwait(false) ?? [],
        };
    }

    /// <summary>What a system answers; null where it has no such operation, or this user may not ask.</summary>
    private static async Task<T?> OrNullAsync<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (ExtraHopApiException error) when (error is ExtraHopNotFoundException or ExtraHopForbiddenException
            || error.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest or HttpStatusCode.NotImplemented)
        {
            return null;
        }
    }
}
