using ExtraHop.Client.Rollouts;

namespace ExtraHop.Client.Tests.Rollouts;

/// <summary>Where a run is killed: at a write of its journal or at a request, before it or after it. Nothing of the run happens from then on.</summary>
internal sealed class CrashPoint(int at, CrashPoint.Mode mode)
{
    private int _events = -1;
    private volatile bool _crashed;

    public enum Mode
    {
        /// <summary>The line is not written, the request is not sent.</summary>
        Before,

        /// <summary>Half of the line is written; a request is not sent.</summary>
        Torn,

        /// <summary>The line is on the disk; the system has acted on the request, and its answer is lost.</summary>
        After,
    }

    public static CrashPoint Never => new(-1, Mode.Before);

    public bool Crashed => _crashed;

    /// <summary>How many writes and requests there were.</summary>
    public int Events => _events + 1;

    /// <summary>What each of them was.</summary>
    public List<string> Names { get; } = [];

    public IJournalFile Open(string path) => new File(JournalFile.Open(path), this, path);

    public HttpMessageHandler Over(HttpMessageHandler transport) => new Handler(this) { InnerHandler = transport };

    private bool Reached(string name)
    {
        lock (Names)
        {
            ThrowIfCrashed();
            Names.Add(name);
            if (++_events != at)
            {
                return false;
            }

            _crashed = mode != Mode.After;
            return true;
        }
    }

    private void Crash()
    {
        _crashed = true;
        ThrowIfCrashed();
    }

    private void ThrowIfCrashed()
    {
        if (_crashed)
        {
            throw new InvalidOperationException("The run was killed.");
        }
    }

    private sealed class File(IJournalFile file, CrashPoint point, string path) : IJournalFile
    {
        public IReadOnlyList<string> Lines => file.Lines;

        public void Append(string line)
        {
            bool isHere = point.Reached("journal " + line);
            if (isHere && CurrentMode() == Mode.Torn)
            {
                file.Dispose();
                System.IO.File.AppendAllText(path, line[..(line.Length / 2)]);
            }

            point.ThrowIfCrashed();
            file.Append(line);
            if (isHere)
            {
                point.Crash();
            }

            Mode CurrentMode() => point.KindOfCrash;
        }

        public void Dispose() => file.Dispose();
    }

    private Mode KindOfCrash => mode;

    private sealed class Handler(CrashPoint point) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bool isHere = point.Reached($"{request.Method} {request.RequestUri!.Authority}{request.RequestUri.AbsolutePath}");
            point.ThrowIfCrashed();
            if (!isHere)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            try
            {
                (await base.SendAsync(request, cancellationToken)).Dispose();
            }
            catch (Exception error) when (error is HttpRequestException or System.Net.Sockets.SocketException)
            {
                // The system was down at that moment: the run is killed all the same.
            }

            point.Crash();
            throw new InvalidOperationException("The run was killed.");
        }
    }
}
