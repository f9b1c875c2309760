package org.aftermath.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;
import org.junit.Test;

public class PlacedMacrosTest {

    private static final Map<String, String> P0 = Map.of("urgency", "P0", "owner", "engineer");

    @Test
    public void knowsAMacroByItsParametersAndText() {
        var macros = placed(macro("a", P0, "Fail over"), macro("b", P0, "Alert"));

        assertThat(macros.next(rendered(P0, "Alert"))).contains(new FollowUpUid(42, "b"));
        assertThat(macros.next(rendered(P0, " Fail over\n"))).contains(new FollowUpUid(42, "a"));
    }

    @Test
    public void givesEqualMacrosTheirPlacesInTheOrderOfThePage() {
        var macros = placed(macro("a", P0, "Alert"), macro("b", P0, "Alert"));

        assertThat(macros.next(rendered(P0, "Alert"))).contains(new FollowUpUid(42, "a"));
        assertThat(macros.next(rendered(P0, "Alert"))).contains(new FollowUpUid(42, "b"));
    }

    @Test
    public void beginsAnewWhenAPageIsRenderedTwice() {
        var macros = placed(macro("a", P0, "Alert"));

        macros.next(rendered(P0, "Alert"));

        assertThat(macros.next(rendered(P0, "Alert"))).contains(new FollowUpUid(42, "a"));
    }

    @Test
    public void doesNotMindWhatHostsAddToTheParameters() {
        var macros = placed(macro("a", P0, "Alert"));
        var more = Map.of("urgency", "P0", "owner", "402880", ": = | RAW | = :", "urgency=P0");

        assertThat(macros.next(rendered(more, "Alert"))).contains(new FollowUpUid(42, "a"));
    }

    @Test
    public void knowsNothingOfAMacroThatIsNotOnThePage() {
        assertThat(placed(macro("a", P0, "Alert")).next(rendered(P0, "Something else")))
                .isEmpty();
    }

    private static PlacedMacros placed(FollowUpMacro... macros) {
        return new PlacedMacros(PlacedMacro.place(42, List.of(macros)));
    }

    private static FollowUpMacro macro(String id, Map<String, String> parameters, String body) {
        return new FollowUpMacro(Optional.of(id), parameters, body);
    }

    private static FollowUpMacro rendered(Map<String, String> parameters, String body) {
        return new FollowUpMacro(Optional.empty(), parameters, body);
    }
}
