using System.Text;
using ExtraHop.Client.Generator.Emission;
using ExtraHop.Client.Generator.Model;
using ExtraHop.Client.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ExtraHop.Client.Generator;

/// <summary>Implements every interface that carries [ApiGroup].</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RestGenerator : IIncrementalGenerator
{
    /// <summary>The step whose result stays the same while nothing changes that a class is made from.</summary>
    internal const string ApiStep = "Api";

    /// <summary>The step whose result stays the same while no problem changes or moves.</summary>
    internal const string ProblemStep = "Problems";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ApiReading> readings = context.SyntaxProvider
            .ForAttributeWithMetadataName(ApiSymbols.RestNamespace + ".ApiGroupAttribute", static (_, _) => true, Read)
            .Where(static reading => reading is not null)
            .Select(static (reading, _) => reading!);

        // Two ways from here: a problem that moves with its line must not write the class again.
        context.RegisterSourceOutput(
            readings.Select(static (reading, _) => reading.Api).WithTrackingName(ApiStep),
            static (output, api) =>
            {
                if (api is not null)
                {
                    output.AddSource(ApiEmitter.FileName(api), SourceText.From(ApiEmitter.Emit(api), Encoding.UTF8));
                }
            });
        context.RegisterSourceOutput(
            readings.SelectMany(static (reading, _) => reading.Problems).WithTrackingName(ProblemStep),
            static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static ApiReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // An attribute on two parts of a partial interface is the compiler's error; the class is written once.
        var symbol = (INamedTypeSymbol)context.TargetSymbol;
        return symbol.GetAttributes().First(a => a.AttributeClass?.Name == "ApiGroupAttribute").ApplicationSyntaxReference is { } first
            && first.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(first.Span)
            ? ApiReader.Read(symbol, context.Attributes[0], context.SemanticModel.Compilation, cancellationToken)
            : null;
    }
}
