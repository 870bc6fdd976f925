using ExtraHop.Cli.Output;
using ExtraHop.Cli.Text;

namespace ExtraHop.Cli.Commands.Api;

/// <summary><c>--describe</c>: what an operation takes and returns.</summary>
internal static class ApiDescription
{
    private const int WidestPage = 100;

    public static void Write(CommandRun run, CatalogueOperation operation)
    {
        if (run.Format == OutputFormat.Json)
        {
            run.Terminal.Out.WriteLine(operation.Source);
            return;
        }

        var page = new WrappedText(run.Terminal.Out, Math.Min(run.Terminal.Width, WidestPage));
        page.Paragraph($"{operation.Method} {operation.Path}{(operation.IsDeprecated ? " (deprecated)" : "")}");
        page.Paragraph(operation.Summary);
        if (operation.Note is { } note)
        {
            page.Paragraph(note);
        }

        if (operation.OnlyReads)
        {
            page.Paragraph("Changes nothing, so it is retried like a GET.");
        }

        page.Table("Parameters", operation.Parameters.Select(static parameter => Row(parameter, parameter.Place == "query" ? "-q " : "")));
        if (operation.BodyContent is { } content)
        {
            page.Heading("Body");
            page.Paragraph($"{operation.BodyType ?? "bytes"} ({content}{(operation.BodyIsRequired ? ", required" : "")})", indent: 2);
            IReadOnlyList<CatalogueField> fields = operation.BodyFields.Count > 0 ? operation.BodyFields : Catalogue.FieldsOf(operation.BodyType ?? "");
            page.Table("Fields of the body", fields.Select(static field => Row(field, "")));
        }

        if (operation.ResponseType is { } type)
        {
            page.Heading("Answer");
            page.Paragraph($"{type} ({operation.ResponseContent})", indent: 2);
            string model = type.StartsWith("array of ", StringComparison.Ordinal) ? type["array of ".Length..] : type;
            page.Table($"Fields of {model}", Catalogue.FieldsOf(model).Select(static field => Row(field with { IsRequired = false }, "")));
        }
    }

    private static (string Name, string What) Row(CatalogueField field, string prefix) => (
        prefix + field.Name,
        field.Type
            + (field.IsRequired ? ", required" : "")
            + (field.Values.Count > 0 ? $": {string.Join(", ", field.Values)}" : "")
            + (field.Note is null ? "" : $". {field.Note}"));
}
