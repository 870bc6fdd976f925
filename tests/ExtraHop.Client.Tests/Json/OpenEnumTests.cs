using System.Reflection;
using System.Text.Json;

namespace ExtraHop.Client.Tests.Json;

/// <summary>What every open enum promises, checked on all of them.</summary>
public sealed class OpenEnumTests
{
    /// <summary>Where the wire itself has a word for "none"; elsewhere there is no such member.</summary>
    private static readonly Dictionary<Type, string> s_nones = new()
    {
        [typeof(AlertUnits)] = "none",
        [typeof(DetectionResolution)] = ".none",
        [typeof(DetectionStatus)] = ".none",
        [typeof(DeviceCriticality)] = "",
        [typeof(DeviceRole)] = "",
        [typeof(ModuleAccess)] = "none",
        [typeof(OdsCompression)] = "none",
        [typeof(OdsHttpAuthType)] = "none",
    };

    public static TheoryData<Type> Types =>
        [.. typeof(JobStatus).Assembly.GetExportedTypes().Where(static type => type.IsValueType && type.GetInterfaces().Any(IsOpenEnum))];

    [Fact]
    public void There_are_open_enums_to_check() => Assert.True(Types.Count > 70, $"{Types.Count} types");

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_open_enum_keeps_the_promises(Type type) =>
        typeof(OpenEnumTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Theory]
    [MemberData(nameof(Types))]
    public void None_is_a_member_only_where_the_wire_has_it(Type type) =>
        Assert.Equal(s_nones.GetValueOrDefault(type), (type.GetProperty("None")?.GetValue(null) as IWireValue)?.Value);

    [Fact]
    public void Texts_stand_for_values_in_lists_comparisons_and_members()
    {
        var filter = new DetectionSearchFilter { Status = ["new", DetectionStatus.Closed], Resolution = ["action_taken"] };
        Assert.Equal([DetectionStatus.New, DetectionStatus.Closed], filter.Status);

        var device = new Device { Role = "HTTP_Server" };
        Assert.True(device.Role == "http_server");
        Assert.True(device.Role == DeviceRole.HttpServer);
        Assert.False(device.Role == "db_server");
        Assert.False(new Device().Role == "http_server");
        Assert.True(new JobStatus("done") == JobStatus.Done);
        Assert.True(new JobStatus("failed") is { IsFinal: true, IsDone: false });

        JobStatus status = "Timeout";
        Assert.True(status.IsFinal);
    }

    [Fact]
    public void A_text_of_any_kind_and_length_is_kept()
    {
        foreach (string text in (string[])["two words", " ", "\"quoted\"\n", "ÄÖ\u0000😀", new string('x', 10_000)])
        {
            var role = new DeviceRole(text);
            string json = JsonSerializer.Serialize(role, ExtraHopJson.TypeInfo<DeviceRole>());
            Assert.Equal(text, JsonSerializer.Deserialize(json, ExtraHopJson.TypeInfo<DeviceRole>()).Value);
        }
    }

    private static void Check<T>()
        where T : struct, IOpenEnum<T>
    {
        MethodInfo conversion = typeof(T).GetMethod("op_Implicit", [typeof(string)])!;
        Assert.Equal(typeof(T), conversion.ReturnType);
        T Of(string? text) => (T)conversion.Invoke(null, [text])!;

        // Without case, the hash as well, and the spelling stays as it came.
        T lower = Of("value of tomorrow");
        T upper = T.FromValue("VALUE OF TOMORROW");
        Assert.Equal(lower, upper);
        Assert.True((bool)typeof(T).GetMethod("op_Equality")!.Invoke(null, [lower, upper])!);
        Assert.Equal(lower.GetHashCode(), upper.GetHashCode());
        Assert.Equal("VALUE OF TOMORROW", upper.Value);
        Assert.Equal("VALUE OF TOMORROW", upper.ToString());
        Assert.Equal("VALUE OF TOMORROW", $"{upper:X}");
        Assert.NotEqual(lower, Of("another value"));

        // The default is the empty value, and so is a null from code without nullable checks.
        Assert.Equal("", default(T).Value);
        Assert.Equal("", default(T).ToString());
        Assert.Equal("", $"{default(T)}");
        Assert.Equal(default, Of(""));
        Assert.Equal(default, Of(null));
        Assert.Equal(default(T).GetHashCode(), Of("").GetHashCode());

        T[] known = [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(static p => p.PropertyType == typeof(T))
            .Select(static p => (T)p.GetValue(null)!)];
        Assert.NotEmpty(known);
        Assert.Equal(known.Length, known.Distinct().Count());
        Assert.All(known, value => Assert.Equal(value, Of(value.Value.ToUpperInvariant())));
    }

    private static bool IsOpenEnum(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IOpenEnum<>);
}
