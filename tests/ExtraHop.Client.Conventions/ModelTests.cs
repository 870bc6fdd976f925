using System.Reflection;
using System.Text.Json.Serialization;
using ExtraHop.Client.Conventions.Interfaces;
using ExtraHop.Client.Json;
using Refit;

namespace ExtraHop.Client.Conventions;

/// <summary>Rules for models, read from the compiled client.</summary>
public sealed class ModelTests
{
    private static readonly Assembly s_client = typeof(IExtraHopClient).Assembly;

    private static readonly MethodInfo[] s_operations =
        [.. ApiInterface.OfTheClient.SelectMany(static api => api.Methods).Select(static method => method.Info)];

    /// <summary>What is made of status, headers or a stream.</summary>
    private static readonly HashSet<Type> s_madeResults = [.. ResultTable.For(null!, null!).Keys];

    /// <summary>Everything that crosses the wire: what operations take and give, and what hangs below.</summary>
    private static readonly Type[] s_wireTypes = WireTypes();

    [Fact]
    public void There_are_models_to_check() => Assert.True(s_wireTypes.Length > 250, $"{s_wireTypes.Length} types");

    [Fact]
    public void No_model_has_a_closed_enum() =>
        Assert.Empty(s_wireTypes.Where(static type => type.IsEnum).Select(static type => type.Name));

    [Fact]
    public void Ids_are_long_or_text() =>
        Assert.Empty(from type in s_wireTypes.Where(IsModel)
                     from property in type.GetProperties()
                     where property.Name.EndsWith("Id", StringComparison.Ordinal) && property.Name != "VlanId" // a VLAN's number on the wire, 0 to 4095
                     where (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int)
                     select $"{type.Name}.{property.Name}");

    [Fact]
    public void Answers_keep_what_they_do_not_know()
    {
        Type[] answers = [.. Reachable(s_operations.Select(static method => method.ReturnType)).Where(IsModel)
            .Where(static type => !type.IsAssignableTo(typeof(IWireValue)))];
        Assert.NotEmpty(answers);
        Assert.Empty(answers.Where(static type => type is { IsClass: true, IsAbstract: false } && !type.IsAssignableTo(typeof(ExtraHopModel))
            && !s_madeResults.Contains(type) && type.GetCustomAttribute<JsonConverterAttribute>() is null).Select(static type => type.Name));
    }

    [Fact]
    public void Every_type_that_crosses_the_wire_has_json_metadata() =>
        Assert.Empty(s_wireTypes.Where(static type => !ExtraHopJson.Options.TryGetTypeInfo(type, out _)).Select(static type => type.ToString()));

    /// <summary>A list as a whole is a type of its own, which its elements do not bring.</summary>
    [Fact]
    public void Every_body_and_result_has_json_metadata_as_a_whole()
    {
        Type[] wholes = [.. s_operations
            .SelectMany(
                static method => method.GetParameters().Where(static p => p.GetCustomAttribute<BodyAttribute>() is not null).Select(static p => p.ParameterType)
                .Concat(method.ReturnType.GenericTypeArguments))
            .Where(static type => !s_madeResults.Contains(type) && type != typeof(FileUpload))
            .Distinct()];
        Assert.Contains(wholes, static type => type.IsGenericType);
        Assert.Empty(wholes.Where(static type => !ExtraHopJson.Options.TryGetTypeInfo(type, out _)).Select(static type => type.ToString()));
    }

    [Fact]
    public void Names_on_the_wire_are_unique_in_a_model() =>
        Assert.Empty(from type in s_wireTypes.Where(IsModel)
                     where ExtraHopJson.Options.TryGetTypeInfo(type, out _)
                     from duplicate in ExtraHopJson.Options.GetTypeInfo(type).Properties.GroupBy(static p => p.Name, StringComparer.Ordinal)
                         .Where(static g => g.Count() > 1)
                     select $"{type.Name}.{duplicate.Key}");

    [Fact]
    public void Members_of_a_change_are_left_out_until_they_are_set() =>
        Assert.Empty(from type in s_wireTypes.Where(IsModel)
                     where ExtraHopJson.Options.TryGetTypeInfo(type, out _)
                     from property in ExtraHopJson.Options.GetTypeInfo(type).Properties
                     where property.PropertyType is { IsGenericType: true } optional && optional.GetGenericTypeDefinition() == typeof(Optional<>)
                     where property.ShouldSerialize?.Invoke(type, Activator.CreateInstance(property.PropertyType)) != false
                     select $"{type.Name}.{property.Name}");

    /// <summary>A partial answer must not look like a whole one: what was not sent is null, an empty list or, for an id, a text and an open enum,
    /// empty.</summary>
    [Fact]
    public void Flags_counts_and_times_of_answers_can_be_unknown() =>
        Assert.Empty(from type in s_wireTypes.Where(static type => type.IsAssignableTo(typeof(ExtraHopModel)) && !type.IsAssignableTo(typeof(IRequestModel)))
                     from property in type.GetProperties()
                     where property is { CanWrite: true, PropertyType.IsValueType: true } && property.GetIndexParameters().Length == 0
                         && Nullable.GetUnderlyingType(property.PropertyType) is null
                     where !property.PropertyType.IsAssignableTo(typeof(IWireValue)) && property.PropertyType != typeof(MetricValue)
                         && property.PropertyType != typeof(HintNumber)
                     where property.PropertyType != typeof(long) || !(property.Name.EndsWith("Id", StringComparison.Ordinal) || type == typeof(TopologyEdge))
                     select $"{type.Name}.{property.Name}");

    [Fact]
    public void An_object_that_has_a_number_has_one_in_every_answer() =>
        Assert.Empty(from type in s_wireTypes.Where(static type => type.IsAssignableTo(typeof(ExtraHopModel)) && !type.IsAssignableTo(typeof(IRequestModel)))
                     where type.GetProperty("Id")?.PropertyType == typeof(long?)
                     select type.Name);

    [Fact]
    public void No_model_prints_a_secret()
    {
        const string Canary = "canary-7c1f";
        var leaks = new List<string>();
        foreach (Type type in s_wireTypes.Where(static t => IsModel(t) && t is { IsClass: true, IsAbstract: false }))
        {
            foreach (PropertyInfo property in type.GetProperties()
                .Where(static p => p is { CanWrite: true } && IsSecretName(p.Name) && TextSetter(p.PropertyType) is not null))
            {
                object model = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
                property.SetValue(model, TextSetter(property.PropertyType)!(Canary));
                if (model.ToString()!.Contains(Canary, StringComparison.Ordinal))
                {
                    leaks.Add($"{type.Name}.{property.Name}");
                }
            }
        }

        Assert.Empty(leaks);
    }

    private static bool IsSecretName(string name) =>
        (name.Contains("Password", StringComparison.Ordinal) || name.Contains("Secret", StringComparison.Ordinal)
            || name.EndsWith("Token", StringComparison.Ordinal) || name.EndsWith("PrivateKey", StringComparison.Ordinal)
            || name.EndsWith("ApiKey", StringComparison.Ordinal) || name.EndsWith("ProductKey", StringComparison.Ordinal)
                || name.EndsWith("AccessKey", StringComparison.Ordinal) || name.EndsWith("ClientKey", StringComparison.Ordinal))
        && !name.StartsWith("Include", StringComparison.Ordinal) && !name.StartsWith("Create", StringComparison.Ordinal);

    private static Func<string, object>? TextSetter(Type type) =>
        type == typeof(string) ? static text => text
        : type == typeof(Optional<string>) ? static text => new Optional<string>(text)
        : null;

    private static Type[] WireTypes() => [.. Reachable(s_operations.SelectMany(static method => method.GetParameters()
            .Where(static p => p.GetCustomAttribute<BodyAttribute>() is not null).Select(static p => p.ParameterType).Append(method.ReturnType)))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    private static HashSet<Type> Reachable(IEnumerable<Type> roots)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out Type? type))
        {
            if (type.IsGenericType)
            {
                foreach (Type argument in type.GetGenericArguments())
                {
                    open.Enqueue(argument);
                }

                continue;
            }

            if (!IsModel(type) || s_madeResults.Contains(type) || !found.Add(type))
            {
                continue;
            }

            if (type.IsAssignableTo(typeof(ExtraHopModel)) || type.GetCustomAttribute<JsonConverterAttribute>() is null)
            {
                foreach (PropertyInfo property in type.GetProperties()
                    .Where(static p =>
                    p.GetIndexParameters().Length == 0 && p.CanWrite && p.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition != JsonIgnoreCondition.Always))
                {
                    open.Enqueue(property.PropertyType);
                }
            }
        }

        return found;
    }

    private static bool IsModel(Type type) => type.Assembly == s_client && type.IsPublic && type != typeof(FileUpload);
}
