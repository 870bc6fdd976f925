using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ExtraHop.Client.Conventions;

/// <summary>Whatever a user prints says its facts: no type names, and no numbers or times in the form of one country.</summary>
public sealed class PrintingTests
{
    /// <summary>What is no result: machinery that is used and never shown.</summary>
    private static readonly HashSet<string> s_machinery = new(StringComparer.Ordinal)
    {
        "AsyncPages`1", "FlowTable", "FirmwareRollout", "CaptureReader", "PcapWriter", "PcapngWriter", "SplittingCaptureWriter", "CaptureOptionEnumerator",
        // Views of a capture's bytes, and what is counted while it is read.
        "CaptureBlock", "CaptureInterfaceStatistics", "CaptureOption", "CaptureSection", "DecodedPacket", "PacketEndpoints",
        "PacketRecord", "RateBucket", "TrafficRate",
        // Options, whose factors have one digit after the point.
        "JobWaitOptions", "MetricPollOptions", "RolloutOptions",
    };

    [Fact]
    public void Every_result_prints_its_facts()
    {
        Type[] printed =
        [
            .. typeof(IExtraHopClient).Assembly.GetExportedTypes().Where(static type =>
                type is { IsInterface: false, IsEnum: false, IsAbstract: false } && !type.IsSubclassOf(typeof(Exception))
                && !type.IsSubclassOf(typeof(Delegate)) && !type.Name.Contains("Converter", StringComparison.Ordinal)),
        ];
        string[] faults = [.. printed.Where(static type => FaultOf(type) is not null).Select(static type => type.Name)];

        Assert.True(printed.Length > 300, $"{printed.Length} types");
        Assert.Equal(s_machinery.Order(StringComparer.Ordinal), faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_prints_a_type_name_is_found()
    {
        Assert.Equal("prints its type's name", FaultOf(typeof(Silent)));
        Assert.Equal("Items, At, Share", FaultOf(typeof(Listing)));
        Assert.Null(FaultOf(typeof(Plain)));
    }

    /// <summary>Why a type does not print well; null where it does.</summary>
    private static string? FaultOf(Type type)
    {
        MethodInfo print = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        if (print.DeclaringType == typeof(object) || print.DeclaringType == typeof(ValueType))
        {
            return "prints its type's name";
        }

        // The compiler's ToString of a record shows each member by its own.
        PropertyInfo[] bad = print.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            ? []
            : [.. type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0 && PrintsBadly(property.PropertyType))];
        return bad.Length == 0 ? null : string.Join(", ", bad.Select(static property => property.Name));
    }

    private static bool PrintsBadly(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        return (bare != typeof(string) && bare.IsAssignableTo(typeof(IEnumerable))) || bare.Name.Contains("Memory", StringComparison.Ordinal)
            || bare == typeof(DateTimeOffset) || bare == typeof(double) || bare == typeof(decimal);
    }

    private sealed class Silent;

    private sealed record Listing(int Count, int[] Items, DateTimeOffset? At, double Share);

    private sealed record Plain(int Count, string Name);
}
