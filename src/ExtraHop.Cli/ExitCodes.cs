using ExtraHop.Cli.Commands.Api;
using ExtraHop.Cli.Output;
using ExtraHop.Client;
using ExtraHop.Client.Packets;
using ExtraHop.Client.Rollouts;

namespace ExtraHop.Cli;

/// <summary>How the tool ends. This is the one place where an exception becomes an exit code.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    public const int Ok = 0;

    /// <summary>The input was refused, or a file of this machine could not be read or written.</summary>
    public const int Refused = 1;

    /// <summary>The system answered with an error, or a job failed.</summary>
    public const int SystemError = 2;

    /// <summary>The system could not be reached, or the connection broke.</summary>
    public const int Unreachable = 3;

    /// <summary>A time limit ran out.</summary>
    public const int TimedOut = 4;

    /// <summary>Some of it was done.</summary>
    public const int PartlyDone = 5;

    /// <summary>Ctrl+C or SIGTERM.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code of an exception.</summary>
    /// <param name="error">What ended the command.</param>
    /// <param name="interrupted">Whether the user interrupted it.</param>
    public static int Of(Exception error, bool interrupted) => error switch
    {
        OutputClosedException => Ok,
        OperationCanceledException when interrupted => Interrupted,
        OperationCanceledException => TimedOut,
        ExtraHopTimeoutException or JobTimeoutException or RestartTimeoutException => TimedOut,
        ExtraHopTransportException => Unreachable,
        FileUploadException => Refused,
        RolloutRefusedException refused => OfProblems(refused.Plan.Problems),
        PagingStoppedException or ApiPagingException => PartlyDone,
        NamedFailureException { Partly: true } => PartlyDone,
        NamedFailureException { InnerException: { } inner } => Of(inner, interrupted),
        PacketDownloadException { InnerException: { } inner } => Of(inner, interrupted),
        CaptureFormatException => Refused,
        UnexpectedAnswerException or ExtraHopException => SystemError,
        _ => Refused,
    };

    /// <summary>The exit code of a rollout that was refused: the list is at fault where any problem is without an error of a system.</summary>
    public static int OfProblems(IReadOnlyList<RolloutProblem> problems) =>
        problems.FirstOrDefault(static problem => problem.Cause is null) is not null ? Refused : Of(problems[0].Cause!, interrupted: false);

    /// <summary>The exit code of a rollout that was begun.</summary>
    public static int OfRollout(RolloutResult result)
    {
        if (result.IsComplete)
        {
            return Ok;
        }

        RolloutSystemResult[] open = [.. result.Systems.Where(static system => !system.IsUpToDate && system.Outcome != RolloutOutcome.NotBegun)];
        return open.Length == 0 || result.Systems.Any(static system => system.IsUpToDate) ? PartlyDone
            : open[0].Cause is { } cause ? Of(cause, interrupted: false)
            : SystemError;
    }

    /// <summary>What the user reads on stderr; null where nothing is to be said.</summary>
    public static string? TextOf(Exception error, bool interrupted) => error switch
    {
        OutputClosedException => null,
        OperationCanceledException when interrupted => "Interrupted.",
        OperationCanceledException => "Canceled.",
        ArgumentException { ParamName: not null } argument => WithoutParameter(argument),
        RefusedInputException or NamedFailureException or ApiPagingException or UnexpectedAnswerException or ExtraHopException
            or ArgumentException or FormatException or InvalidOperationException or IOException or UnauthorizedAccessException
            or NotSupportedException => error.Message,
        _ => $"{error.GetType().Name}: {error.Message}",
    };

    /// <summary>The runtime appends the name of the C# parameter, which means nothing at a shell.</summary>
    private static string WithoutParameter(ArgumentException error)
    {
        int end = error.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
    }
}
