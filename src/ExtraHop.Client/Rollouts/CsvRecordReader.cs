using System.Text;

namespace ExtraHop.Client.Rollouts;

/// <summary>Reads records of comma-separated values as RFC 4180 has them: fields in quotes may hold commas, line breaks and doubled quotes. CRLF, LF and CR
/// end a line; blank lines are left out.</summary>
/// <remarks>Blanks around a field that is not quoted are cut. A broken record is given with its problem, and reading goes on after it.</remarks>
internal sealed class CsvRecordReader(TextReader text)
{
    // A list of systems holds nothing that is longer: this is the wrong file, or a quote that is never closed.
    private const int LongestField = 64 * 1024;

    private readonly List<string> _fields = [];
    private readonly StringBuilder _field = new();
    private int _line = 1;

    /// <summary>The line on which the record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the record; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    public IReadOnlyList<string>? Read()
    {
        while (text.Peek() >= 0)
        {
            Line = _line;
            Problem = null;
            _fields.Clear();
            ReadRecord();
            if (_fields is not [{ Length: 0 }] || Problem is not null)
            {
                return [.. _fields];
            }
        }

        return null;
    }

    private void ReadRecord()
    {
        while (ReadField())
        {
            // The next field of the same record.
        }
    }

    /// <summary>Reads a field and what ends it. True where a comma does.</summary>
    private bool ReadField()
    {
        _field.Clear();
        SkipBlanks();
        bool quoted = text.Peek() == '"';
        if (quoted)
        {
            ReadQuoted();
        }

        while (true)
        {
            int read = text.Read();
            switch (read)
            {
                case ',':
                case '\n':
                case '\r':
                case -1:
                    EndLine(read);
                    _fields.Add(quoted ? _field.ToString() : _field.ToString().TrimEnd());
                    return read == ',';
                case ' ' or '\t' when quoted:
                    break;
                case '"' when !quoted && Problem is null:
                    Problem = "has a quote inside a field; expected the whole field in quotes, and quotes inside it doubled";
                    break;
                case var _ when quoted:
                    Problem ??= "has text after a closing quote; expected a comma or the end of the line";
                    break;
                default:
                    Append((char)read);
                    break;
            }
        }
    }

    private void ReadQuoted()
    {
        _ = text.Read();
        while (text.Read() is var read and >= 0)
        {
            if (read == '"' && text.Peek() != '"')
            {
                return;
            }

            if (read == '"')
            {
                _ = text.Read();
            }
            else if (read == '\n' || (read == '\r' && text.Peek() != '\n'))
            {
                _line++;
            }

            Append((char)read);
        }

        Problem ??= "opens a quote that is never closed";
    }

    private void Append(char read)
    {
        if (_field.Length < LongestField)
        {
            _field.Append(read);
        }
        else
        {
            Problem ??= $"has a field of more than {LongestField} characters";
        }
    }

    private void EndLine(int read)
    {
        if (read == '\r' && text.Peek() == '\n')
        {
            _ = text.Read();
        }

        if (read is '\r' or '\n')
        {
            _line++;
        }
    }

    private void SkipBlanks()
    {
        while (text.Peek() is ' ' or '\t')
        {
            _ = text.Read();
        }
    }
}
