using System.Reflection;
using ExtraHop.Client.Json;

namespace ExtraHop.Client.Tests.Json;

public class OptionalConverterFactoryTests
{
    [Fact]
    public void Every_optional_member_of_the_models_has_its_converter()
    {
        Type[] kinds =
        [
            .. typeof(ExtraHopClient).Assembly.GetTypes()
                .Where(static type => !type.ContainsGenericParameters)
                .SelectMany(static type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                .Select(static property => property.PropertyType)
                .Where(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
                .Distinct(),
        ];

        Assert.True(kinds.Length > 20, "The search for optional members found hardly any.");
        foreach (Type kind in kinds)
        {
            Assert.Equal(typeof(OptionalConverter<>).MakeGenericType(kind.GetGenericArguments()), ExtraHopJson.Options.GetTypeInfo(kind).Converter.GetType());
        }
    }

    [Fact]
    public void A_kind_that_nobody_named_is_refused_by_name()
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(
            () => new OptionalConverterFactory().CreateConverter(typeof(Optional<Guid>), ExtraHopJson.Options));

        Assert.Contains("Guid", error.Message, StringComparison.Ordinal);
    }
}
