using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Refit;

namespace ExtraHop.Client.Tests.Contract;

/// <summary>Calls an operation's method with sample arguments, and knows what must be sent.</summary>
public sealed class SampleCall
{
    private static readonly byte[] s_file = "the file's bytes"u8.ToArray();

    private readonly MethodInfo _method;
    private readonly bool _isMinimal;

    /// <param name="operation">The operation.</param>
    /// <param name="isMinimal">False for an argument for everything that the catalogue lists; true for the arguments and members alone that a caller has to
    /// give.</param>
    public SampleCall(CatalogueOperation operation, bool isMinimal = false)
    {
        Operation = operation;
        _isMinimal = isMinimal;
        _method = OperationMap.Methods[operation.Key].Single();
        Body = operation.BodyContentType == "application/json" ? BodySample() : null;
    }

    public CatalogueOperation Operation { get; }

    /// <summary>The JSON that must be sent; null where the body is none or not JSON.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>The text that is sent where the body is text.</summary>
    public string Text { get; init; } = "sample text";

    /// <summary>Path parameters that a caller wants to be something else than the sample.</summary>
    public Dictionary<string, string> PathValues { get; } = new(StringComparer.Ordinal);

    /// <summary>The query that a caller wants instead of a sample of everything; what it does not name is left out.</summary>
    public Dictionary<string, string>? QueryValues { get; init; }

    /// <summary>The path that must be sent.</summary>
    public string ExpectedPath => "/api/v1" + Operation.PathParameters.Aggregate(
        Operation.Path, (path, parameter) => path.Replace("{" + parameter.Name + "}", Uri.EscapeDataString(PathSample(parameter)), StringComparison.Ordinal));

    /// <summary>The query that must be sent, in no order.</summary>
    public IReadOnlyDictionary<string, string> ExpectedQuery =>
        QueryValues ?? Operation.QueryParameters.ToDictionary(static p => p.Name, p => QueryText(SampleJson.Value(QueryModel, p)!));

    private string QueryModel => Operation.Key == "GET /packets/search" ? "PacketSearch" : Operation.Key;

    /// <summary>Calls the method and gives its result, null where it has none.</summary>
    public async Task<object?> InvokeAsync(IExtraHopClient client, CancellationToken cancellationToken = default)
    {
        object?[] arguments = [.. _method.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? cancellationToken : Argument(p))];
        var task = (Task)_method.Invoke(OperationMap.GroupOf(client, _method), BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        Type type = task.GetType();
        PropertyInfo? result = _method.ReturnType == typeof(Task) ? null : type.GetProperty("Result");
        return result?.GetValue(task);
    }

    private object? Argument(ParameterInfo parameter)
    {
        if (_isMinimal && parameter.HasDefaultValue)
        {
            return parameter.DefaultValue;
        }

        if (parameter.ParameterType == typeof(FileUpload))
        {
            return FileUpload.FromBytes(s_file, "sample.bin");
        }

        if (parameter.GetCustomAttribute<BodyAttribute>() is not null)
        {
            return parameter.ParameterType == typeof(string) ? Text : Convert(Body!, parameter.ParameterType);
        }

        if (parameter.GetCustomAttribute<QueryConverterAttribute>() is not null && parameter.GetCustomAttribute<QueryAttribute>() is null)
        {
            return QueryObject(parameter.ParameterType);
        }

        string wire = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.GetCustomAttribute<QueryAttribute>()?.Prefix ?? parameter.Name!;
        if (Operation.PathParameters.SingleOrDefault(p => p.Name == wire) is { } path)
        {
            JsonNode text = JsonValue.Create(PathSample(path));
            return Convert(text, parameter.ParameterType);
        }

        if (Operation.QueryParameters.SingleOrDefault(p => p.Name == wire) is { } query)
        {
            return QuerySample(query) is { } value ? Convert(value, parameter.ParameterType) : null;
        }

        CatalogueField part = Operation.BodyFields.SingleOrDefault(f => f.Name == wire)
            ?? throw new InvalidOperationException(
                $"The parameter '{parameter.Name}' of {_method.Name} sends '{wire}', which {Operation.Key} does not document.");
        return Convert(SampleJson.Value(Operation.Key, part)!, parameter.ParameterType);
    }

    private object QueryObject(Type type)
    {
        object query = RuntimeHelpers.GetUninitializedObject(type);
        foreach (PropertyInfo property in type.GetProperties()
            .Where(p => p.CanWrite && p.Name != nameof(ExtraHopModel.AdditionalProperties) && (!_isMinimal || p.IsDefined(typeof(RequiredMemberAttribute)))))
        {
            string wire = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
            CatalogueField field = Operation.QueryParameters.SingleOrDefault(p => p.Name == wire)
                ?? throw new InvalidOperationException($"{type.Name}.{property.Name} sends '{wire}', which {Operation.Key} does not document.");
            if (QuerySample(field) is { } value)
            {
                property.SetValue(query, Convert(value, property.PropertyType));
            }
        }

        return query;
    }

    private JsonNode? QuerySample(CatalogueField parameter) => QueryValues is null
        ? SampleJson.Value(QueryModel, parameter)
        : QueryValues.TryGetValue(parameter.Name, out string? value) ? JsonValue.Create(value) : null;

    private JsonNode BodySample()
    {
        if (Operation.BodyFields.Count == 0 || Operation.BodyType is null)
        {
            return new JsonObject { ["member"] = "value" };
        }

        string model = Operation.BodyType == "object" ? Operation.Key : Operation.BodyType;
        return _isMinimal ? SampleJson.Minimal(model, Operation.BodyFields) : SampleJson.Full(model, Operation.BodyFields);
    }

    private string PathSample(CatalogueField parameter) =>
        PathValues.TryGetValue(parameter.Name, out string? value)
            ? value
            : parameter.Type == "string" && parameter.Enum is null ? "a/b ü" : QueryText(SampleJson.Value(Operation.Key, parameter)!);

    private static string QueryText(JsonNode sample) =>
        sample is JsonArray list ? string.Join(
            ',', list.Select(static item => item!.ToJsonString())) : sample.GetValueKind() == JsonValueKind.String ? (string)sample! : sample.ToJsonString();

    private static object? Convert(JsonNode sample, Type type)
    {
        Type target = Nullable.GetUnderlyingType(type) ?? type;
        return target == typeof(string) ? QueryText(sample) : target == typeof(DashboardId) ? new DashboardId(QueryText(sample)) : sample.Deserialize(
            ExtraHopJson.Options.GetTypeInfo(target));
    }
}
