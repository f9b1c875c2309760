package org.aftermath.core.showing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class CastTest {

    @Test
    public void knowsPeopleByEveryNameOfTheirs() {
        var cast = cast(
                new Responder(Role.SCRIBE, Optional.of(FakePeople.ref("aki")), ""),
                new Responder(Role.SUPPORT_LIAISON, Optional.empty(), "佐藤 美香"));

        assertThat(cast.role("Aki")).contains("scribe");
        assertThat(cast.role("@the aki ")).contains("scribe");
        assertThat(cast.role("佐藤 美香")).contains("support-liaison");
    }

    @Test
    public void neverGuesses() {
        var cast = cast(
                new Responder(Role.SCRIBE, Optional.empty(), "Sato"),
                new Responder(Role.DEPUTY, Optional.empty(), "Sato"),
                new Responder(Role.RESPONDER, Optional.empty(), "Mika Sato"));

        assertThat(cast.role("Sato")).isEmpty();
        assertThat(cast.role("Mika")).isEmpty();
        assertThat(cast.role("")).isEmpty();
    }

    private static Cast cast(Responder... responders) {
        var details = new Details(
                Cause.UNKNOWN,
                Impact.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Arrays.asList(responders),
                "",
                List.of());
        return Cast.of(Optional.of(aPostmortem().knowing(details).build()), FakePeople.of("aki"));
    }
}
