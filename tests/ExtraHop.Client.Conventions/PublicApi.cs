using System.Globalization;
using System.Reflection;
using System.Text;

namespace ExtraHop.Client.Conventions;

/// <summary>Writes the public surface of an assembly as text, one line a member, sorted: what a release must not break.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {NameOf(type)}{Bases(type)}\n");
            foreach (string member in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsByRefLike: true } => "ref struct",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        IEnumerable<Type> bases = type.GetInterfaces().Where(static i => i.IsPublic && !i.Name.StartsWith("IEquatable", StringComparison.Ordinal))
            .OrderBy(static i => i.FullName, StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
        {
            bases = bases.Prepend(parent);
        }

        string text = string.Join(", ", bases.Select(NameOf));
        return text.Length == 0 ? string.Empty : " : " + text;
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            string? line = member switch
            {
                ConstructorInfo constructor when IsVisible(constructor) => $"{NameOf(type)}({Parameters(constructor)})",
                PropertyInfo property when IsVisible(property.GetMethod) || IsVisible(property.SetMethod) => Property(property),
                MethodInfo method
                    when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                        && !method.Name.Contains('<', StringComparison.Ordinal) =>
                    $"{Static(method)}{NameOf(method.ReturnType, s_nullability.Create(method.ReturnParameter))} "
                        + $"{method.Name}{Generics(method)}({Parameters(method)})",
                FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily =>
                    field.IsLiteral
                        ? $"const {NameOf(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"
                        : $"{NameOf(field.FieldType)} {field.Name}",
                EventInfo signal => $"event {NameOf(signal.EventHandlerType!)} {signal.Name}",
                _ => null,
            };
            if (line is not null && line != "string ToString()" && !line.StartsWith("bool Equals(", StringComparison.Ordinal) && line != "int GetHashCode()"
                && !line.Contains("PrintMembers", StringComparison.Ordinal) && !line.Contains("EqualityContract", StringComparison.Ordinal)
                    && !line.Contains("<Clone>", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        bool required = property.GetCustomAttributesData().Any(static a => a.AttributeType.Name == "RequiredMemberAttribute");
        string set = !IsVisible(property.SetMethod)
            ? string.Empty
            : property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(static m => m.Name == "IsExternalInit") ? " init;" : " set;";
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : string.Empty;
        return $"{Static(accessor)}{(required ? "required " : string.Empty)}{NameOf(property.PropertyType, s_nullability.Create(property))} "
            + $"{property.Name}{index} {{{(IsVisible(property.GetMethod) ? " get;" : string.Empty)}{set} }}";
    }

    private static bool IsVisible(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : string.Empty;

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string mode = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : string.Empty;
        string type =
            NameOf(parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType, s_nullability.Create(parameter));
        string value = parameter.HasDefaultValue
            ? " = " + (parameter.RawDefaultValue is null ? "default" : Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture))
            : string.Empty;
        return $"{mode}{type} {parameter.Name}{value}";
    }

    private static string NameOf(Type type) => NameOf(type, null);

    private static string NameOf(Type type, NullabilityInfo? nullability)
    {
        string name = Nullable.GetUnderlyingType(type) is { } inner
            ? NameOf(inner) + "?"
            : type.IsArray
                ? NameOf(type.GetElementType()!) + "[]"
                : type.IsGenericType
                    ? $"{Namespace(type)}{type.Name.Split('`')[0]}"
                        + $"<{string.Join(", ", type.GetGenericArguments().Select((argument, index) => NameOf(argument, OfArgument(nullability, index))))}>"
                    : Keyword(type) ?? Namespace(type) + type.Name;
        return nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? name + "?" : name;
    }

    private static NullabilityInfo? OfArgument(NullabilityInfo? nullability, int index) =>
        nullability is { GenericTypeArguments.Length: var count } && index < count ? nullability.GenericTypeArguments[index] : null;

    private static string Namespace(Type type) =>
        type.IsGenericParameter ? string.Empty
        : type.DeclaringType is { } outer ? NameOf(outer) + "."
        : type.Namespace is null or "ExtraHop.Client" || type.Namespace.StartsWith("System", StringComparison.Ordinal) ? string.Empty : type.Namespace + ".";

    private static string? Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.String => "string",
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Int16 => "short",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Double => "double",
        _ => type == typeof(void) ? "void" : type == typeof(object) ? "object" : null,
    };
}
