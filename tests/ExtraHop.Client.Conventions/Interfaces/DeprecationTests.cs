using System.Reflection;
using ExtraHop.Client.Tests.Contract;

namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>A program for old systems switches off the warnings that it means to, and no others: each obsolete member says why, and under which
/// diagnostic.</summary>
public sealed class DeprecationTests
{
    [Fact]
    public void Each_obsolete_operation_has_the_diagnostic_of_its_group_and_says_what_to_use()
    {
        (MethodInfo Method, ObsoleteAttribute Mark)[] all =
        [
            .. from type in typeof(IExtraHopClient).Assembly.GetExportedTypes()
               where type.IsInterface
               from method in type.GetMethods()
               let mark = method.GetCustomAttribute<ObsoleteAttribute>()
               where mark is not null
               select (method, mark),
        ];

        Assert.True(all.Length >= 100, $"{all.Length} obsolete operations");
        Assert.All(all, static one =>
        {
            bool isLegacy = one.Method.DeclaringType!.Name.StartsWith("ILegacy", StringComparison.Ordinal);
            Assert.Equal(isLegacy ? "EHLEGACY" : "EHDEPRECATED", one.Mark.DiagnosticId);
            Assert.Matches("; use [A-Z]|have no ", one.Mark.Message);
            Assert.True(
                isLegacy || one.Mark.Message!.Contains(" /", StringComparison.Ordinal), $"{one.Method.Name} does not say which operation is deprecated");
        });
    }

    [Fact]
    public void The_operations_that_the_catalogue_deprecates_are_obsolete_and_no_others_are()
    {
        ApiMethod[] requests = [.. ApiInterface.OfTheClient.SelectMany(static api => api.Requests)];
        Assert.Equal(
            Catalogue.Operations.Where(static operation => operation.IsDeprecated).Select(static operation => operation.Key).Order(StringComparer.Ordinal),
            requests.Where(static method => method.Info.GetCustomAttribute<ObsoleteAttribute>() is not null)
                .Select(static method => method.Operation?.Key ?? method.Key).Distinct().Order(StringComparer.Ordinal));
    }
}
