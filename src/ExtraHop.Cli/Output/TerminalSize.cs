using System.Runtime.InteropServices;

namespace ExtraHop.Cli.Output;

/// <summary>
/// How wide the terminal is. On Linux the system is asked directly: <see cref="Console.WindowWidth"/> would load the description of the
/// terminal and write an escape sequence to it (keypad mode), even with NO_COLOR.
/// </summary>
internal static class TerminalSize
{
    private const int NarrowestWidth = 10;
    private const int StandardOutput = 1;
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The columns of standard output, a terminal.</summary>
    public static int Width(int unknown)
    {
        int width = OperatingSystem.IsLinux() ? LinuxWidth() : ConsoleWidth();
        return width <= 0 ? unknown : Math.Max(width, NarrowestWidth);
    }

    private static int LinuxWidth() => Ioctl(StandardOutput, GetWindowSize, out WindowSize size) == 0 ? size.Columns : 0;

    private static int ConsoleWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }

#pragma warning disable SYSLIB1054 // The generated form needs unsafe code; the arguments are passed as they are.
    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ioctl(int file, nuint request, out WindowSize size);
#pragma warning restore SYSLIB1054

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Width;
        public readonly ushort Height;
    }
}
