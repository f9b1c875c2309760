package org.aftermath.confluence.rest.foresight;

import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.PremortemBuilder;
import org.junit.Before;
import org.junit.Test;

public class ForesightResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final ForesightResource resource = fixture.foresight(premortems);

    @Before
    public void somebodyImaginedIt() {
        fixture.pages.with(RestFixture.PREMORTEM);
        premortems.keep(at(RestFixture.PREMORTEM, Block.DECIDE));
        premortems.keep(Scenario.typed(
                id(1),
                RestFixture.PREMORTEM,
                "checkout",
                "Cards are refused",
                "an hour",
                FakePeople.ref("sre"),
                PremortemBuilder.NOW));
    }

    @Test
    public void keepsWhatSomebodyAnswersAndTellsWhoItWas() {
        var told = told(answer(0, "foreseen", id(1)));

        assertThat(told.version()).isEqualTo(1);
        assertThat(told.answer().answer()).isEqualTo("foreseen");
        assertThat(told.answer().scenario().failure()).isEqualTo("Cards are refused");
        assertThat(told.answer().by()).isEqualTo("The sre");
        assertThat(answer(0, "not-foreseen", "").getStatus()).as("outpaced").isEqualTo(409);
        assertThat(told(answer(1, "not-foreseen", "")).version()).isEqualTo(2);
    }

    @Test
    public void namesFaultsAndScenariosThatNobodyShows() {
        assertThat(faults(resource.answer("42", "{\"moon\":1}"))).containsExactly("moon", "version", "answer");
        assertThat(faults(answer(0, "foreseen", ""))).containsExactly("scenario");
        assertThat(faults(answer(0, "not-foreseen", id(1)))).containsExactly("scenario");
        assertThat(faults(answer(0, "foreseen", id(9)))).containsExactly("scenario");
        fixture.pages.hide(RestFixture.PREMORTEM);
        assertThat(faults(answer(0, "foreseen", id(1)))).containsExactly("scenario");
    }

    @Test
    public void tellsNothingOfAPremortemThatTheCallerMayNotSee() {
        answer(0, "foreseen", id(1));
        fixture.pages.hide(RestFixture.PREMORTEM);

        var told = told(resource.get("42"));
        assertThat(told.matches()).isEmpty();
        assertThat(told.premortems()).isEmpty();
        assertThat(told.answer().scenario()).isNull();
    }

    @Test
    public void putsTheIncidentBeforeAPremortemOnlyForThoseWhoMayChangeBoth() {
        assertThat(faults(resource.disagree("42", "{}"))).containsExactly("id", "premortem");
        assertThat(disagree(5).getStatus()).as("unknown").isEqualTo(404);
        fixture.pages.lock(RestFixture.PREMORTEM);
        assertThat(disagree(RestFixture.PREMORTEM).getStatus()).isEqualTo(403);
        fixture.pages.lock(42);
        assertThat(told(resource.get("42")).editable()).isFalse();
        assertThat(answer(0, "foreseen", id(1)).getStatus()).isEqualTo(403);
        fixture.pages.hide(42);
        assertThat(resource.get("42").getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(resource.get("42").getStatus()).isEqualTo(401);
    }

    private Response answer(int version, String kind, String scenario) {
        return resource.answer(
                "42", "{\"version\":" + version + ",\"answer\":\"" + kind + "\",\"scenario\":\"" + scenario + "\"}");
    }

    private Response disagree(long premortem) {
        return resource.disagree("42", "{\"id\":\"" + id(7) + "\",\"premortem\":\"" + premortem + "\"}");
    }

    private static ForesightPayload told(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (ForesightPayload) answer.getEntity();
    }

    private static Iterable<String> faults(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }
}
