using System.Text.Json;

namespace ExtraHop.Client.Tests.Resources;

public sealed class AssignmentTests
{
    [Fact]
    public void Adding_sends_only_what_is_to_add() => Assert.Equal("""{"assign":[1,2]}""", Json(Assignment.Add(1, 2)));

    [Fact]
    public void Removing_sends_only_what_is_to_remove() => Assert.Equal("""{"unassign":[3]}""", Json(Assignment.Remove(3)));

    [Fact]
    public void Both_go_out_in_one_body()
    {
        Assert.Equal("""{"assign":[1],"unassign":[2]}""", Json(Assignment.Add(1).AndRemove(2)));
        Assert.Equal("""{"assign":[1],"unassign":[2]}""", Json(Assignment.Remove(2).AndAdd(1)));
    }

    [Fact]
    public void A_number_that_comes_twice_is_sent_once() => Assert.Equal("""{"assign":[5,6,30064781284]}""", Json(Assignment.Add(5, 6, 5).AndAdd(6, 30064781284)));

    [Fact]
    public void A_list_from_a_query_is_taken_as_it_is() => Assert.Equal("""{"assign":[0,1,2]}""", Json(Assignment.Add(Enumerable.Range(0, 3).Select(static n => (long)n))));

    [Fact]
    public void An_empty_list_stays_an_empty_list() => Assert.Equal("""{"assign":[]}""", Json(Assignment.Add()));

    [Fact]
    public void Adding_does_not_change_the_assignment_that_was_added_to()
    {
        var first = Assignment.Add(1);

        _ = first.AndAdd(2);

        Assert.Equal([1L], first.Assign);
    }

    [Fact]
    public void The_same_object_cannot_be_added_and_removed()
    {
        Assert.Contains("10212", Assert.Throws<ArgumentException>(() => Assignment.Add(1, 10212).AndRemove(10212)).Message, StringComparison.Ordinal);
        Assert.Contains("10212", Assert.Throws<ArgumentException>(() => Assignment.Remove(10212).AndAdd(10212)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_list_at_all_is_an_error() => Assert.Throws<ArgumentNullException>(() => Assignment.Add(null!));

    private static string Json(Assignment assignment) => JsonSerializer.Serialize(assignment, ExtraHopJson.Options);
}
