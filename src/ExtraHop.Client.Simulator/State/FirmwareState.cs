namespace ExtraHop.Client.Simulator.State;

/// <summary>The firmware that runs, that waits, and that was there before.</summary>
internal sealed class FirmwareState(string version)
{
    private readonly Gate _gate = new();
    private string _current = version;
    private string? _previous;
    private string? _staged;
    private long _backupTime;

    public string Version
    {
        get
        {
            lock (_gate)
            {
                return _current;
            }
        }
    }

    public (string? Version, long BackupTime) Previous
    {
        get
        {
            lock (_gate)
            {
                return (_previous, _backupTime);
            }
        }
    }

    public string? Staged
    {
        get
        {
            lock (_gate)
            {
                return _staged;
            }
        }
    }

    public void Stage(string version)
    {
        lock (_gate)
        {
            _staged = version;
        }
    }

    public void Install(string version, long now)
    {
        lock (_gate)
        {
            _previous = _current;
            _backupTime = now;
            _current = version;
            _staged = _staged == version ? null : _staged;
        }
    }

    public void RollBack()
    {
        lock (_gate)
        {
            _current = _previous ?? _current;
            _previous = null;
        }
    }

    /// <summary>The release before a version: what the sensors of a console of that version start with.</summary>
    public static string Before(string version)
    {
        int[] parts = Parts(version);
        return FormattableString.Invariant($"{(parts[1] > 0 ? parts[0] : Math.Max(0, parts[0] - 1))}.{(parts[1] > 0 ? parts[1] - 1 : 9)}.1.1210");
    }

    /// <summary>Versions above one and up to another (a console's own: its systems are never newer), newest first.</summary>
    public static IReadOnlyList<string> Between(string above, string upTo) =>
    [
        .. NewerThan(above).SelectMany(release => release.Versions).Append(upTo).Distinct(StringComparer.Ordinal)
            .Where(version => Compare(version, above) > 0 && Compare(version, upTo) <= 0)
            .OrderDescending(Comparer<string>.Create(Compare)),
    ];

    private static int Compare(string one, string other) =>
        Parts(one).Zip(Parts(other), (left, right) => left.CompareTo(right)).FirstOrDefault(order => order != 0);

    private static int[] Parts(string version) =>
        [.. version.Split('.').Select(part => int.TryParse(part, out int number) ? number : 0).Concat([0, 0, 0, 0]).Take(4)];

    /// <summary>The releases that a system of this version may go to, newest first: the next release, and hotfixes of its own.</summary>
    public static IReadOnlyList<(string Release, string[] Versions, bool Current)> NewerThan(string version)
    {
        int[] parts = Parts(version);
        string release = FormattableString.Invariant($"{parts[0]}.{parts[1]}");
        string next = FormattableString.Invariant($"{parts[0]}.{parts[1] + 1}");
        return
        [
            (next, [$"{next}.1.1210", $"{next}.0.1100"], false),
            (
                release,
                [
                    FormattableString.Invariant($"{release}.{parts[2] + 2}.{parts[3] + 240}"),
                    FormattableString.Invariant($"{release}.{parts[2] + 1}.{parts[3] + 110}"),
                ],
                true),
        ];
    }
}
