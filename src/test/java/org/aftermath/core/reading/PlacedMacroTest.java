package org.aftermath.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.junit.Test;

public class PlacedMacroTest {

    @Test
    public void identifiesAFollowUpByPageAndMacro() {
        assertThat(uids(macro("a", "x"), macro("b", "y"))).containsExactly("42-a", "42-b");
    }

    @Test
    public void numbersMacrosThatWereCopiedWithinThePage() {
        assertThat(uids(macro("a", "x"), macro("a", "x"), macro("a", "y"))).containsExactly("42-a", "42-a-2", "42-a-3");
    }

    @Test
    public void knowsAMacroWithoutIdByItsText() {
        var before = uids(new FollowUpMacro(Optional.empty(), Map.of("urgency", "P1"), "Alert"));
        var after = uids(macro("a", "x"), new FollowUpMacro(Optional.empty(), Map.of("urgency", "P0"), " Alert "));

        assertThat(after).contains(before.get(0));
    }

    @Test
    public void takesAnIdThatIsNoneForMissing() {
        assertThat(uids(macro("../../etc", "x")))
                .allMatch(uid -> FollowUpUid.parse(uid).isPresent());
    }

    private static List<String> uids(FollowUpMacro... macros) {
        return PlacedMacro.place(42, List.of(macros)).stream()
                .map(placed -> placed.uid().toString())
                .toList();
    }

    private static FollowUpMacro macro(String id, String text) {
        return new FollowUpMacro(Optional.of(id), Map.of(), text);
    }
}
