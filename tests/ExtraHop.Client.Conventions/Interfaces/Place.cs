namespace ExtraHop.Client.Conventions.Interfaces;

/// <summary>Where a parameter goes.</summary>
internal enum Place
{
    Token,
    Path,
    Query,
    Body,
    Part,
}
