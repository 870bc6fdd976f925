namespace ExtraHop.Client.Packets;

/// <content>Where a VLAN stands within a filter, and where it must stand when something is added.</content>
public sealed partial class Bpf
{
    /// <summary>Puts a filter that looks into VLANs and one that does not into the order that says what is meant.</summary>
    private static Bpf JoinVlan(Bpf filter, VlanPart vlan, Bpf other, Shape shape)
    {
        switch (vlan)
        {
            // "Inside the VLAN": behind the tag.
            case Inside inside when shape == Shape.And:
                return Vlan(inside.Id, inside.Inner is null ? other : inside.Inner & other);
            case Inside:
                return Pair(other, filter, shape, new Last(other, filter, shape, IsNegative: false));

            // "a and not vlan 10" and b: b may stand anywhere before the tag. But "(a or vlan 10) and b" has no order: b belongs before the tag for some
            // packets, and behind it for others.
            case Last { IsNegative: false } when shape == Shape.And:
                throw NoOrder("A filter that some packets pass by their VLAN cannot be narrowed by another one");
            case Last last:
                (Bpf head, Bpf tail) = last.Head is null || last.Shape == shape
                    ? (last.Head is null ? other : Pair(last.Head, other, shape, null), last.Tail)
                    : (other, filter);
                return Pair(head, tail, shape, new Last(head, tail, shape, last.IsNegative));
            default:
                throw NoOrder("Hand-written text that looks behind tags cannot be combined with another filter");
        }
    }

    private static Bpf NegateVlan(Bpf filter, VlanPart vlan)
    {
        return vlan switch
        {
            // Twice not is what it was, and goes behind the tag again.
            Last { Head: null, Negated: { } negated } => negated,
            Inside => Negated(isNegative: true),
            Last last => Negated(!last.IsNegative),
            _ => Negate(filter, vlan),
        };

        Bpf Negated(bool isNegative)
        {
            Bpf text = Negate(filter, null);
            return new Bpf(text._text, Shape.Not, new Last(null, text, Shape.Not, isNegative) { Negated = filter });
        }
    }

    /// <summary>Whether hand-written text has a word behind which everything looks elsewhere.</summary>
    private static bool Shifts(string text) => Words(text).Any(word => word.Word is "vlan" or "mpls" or "pppoes" or "geneve");

    private static ArgumentException NoOrder(string what)
        => new($"{what}: in filter text, \"vlan\" shifts what every later part looks at. Write what the packets of a VLAN must pass as Bpf.Vlan(id, inner).");

    private abstract record VlanPart;

    /// <summary>The text begins with the tag; all the rest looks behind it.</summary>
    private sealed record Inside(int Id, Bpf? Inner) : VlanPart;

    /// <summary>The tag stands in the last part of the text; all before it looks at the outer frame.</summary>
    private sealed record Last(Bpf? Head, Bpf Tail, Shape Shape, bool IsNegative) : VlanPart
    {
        public Bpf? Negated { get; init; }
    }

    /// <summary>Hand-written text that nothing can be added to.</summary>
    private sealed record Unordered : VlanPart;
}
