package org.aftermath.confluence.rest.measure;

import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.aftermath.support.PremortemBuilder.planned;
import static org.aftermath.support.PremortemBuilder.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.confluence.rest.followup.FollowUpJson;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.measure.DecideMeasure;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Verdict;
import org.aftermath.core.measure.WriteMeasures;
import org.aftermath.core.outlook.LookAhead;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryMeasures;
import org.aftermath.support.InMemoryNotes;
import org.aftermath.support.InMemoryPageBodies;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.Translators;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

public class MeasuresResourceTest {

    private static final String ONE = id(101);

    private final MovableClock clock = new MovableClock();
    private final InMemoryMeasures measures = new InMemoryMeasures();
    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final InMemoryNotes notes = new InMemoryNotes();
    private final InMemoryPageBodies bodies = new InMemoryPageBodies();
    private final FakePages pages = new FakePages().with(42, 43);
    private final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    private final FakePeople people = FakePeople.of("sre", "engineer", "manager", "support", "outsider");
    private final Refusals refusals = new Refusals(Translators.in(Locale.ENGLISH));
    private final MeasuresResource resource = new MeasuresResource(readers(), desk());

    private Readers readers() {
        return new Readers(pages, new InMemoryPostmortems(), page -> true, acting, refusals);
    }

    private MeasureDesk desk() {
        var pulse = new CountedPulse();
        var markup = new StorageMarkup(
                new StorageReader(key -> people.find(new UserRef(key)).map(Person::userName)), people);
        var tickets = new InMemoryTickets();
        var write = new WriteFollowUps(new EditPage(bodies), markup, tickets, people, () -> "never");
        var show = new ShowFollowUps(new InMemoryFollowUps(), tickets, new InMemoryReasons(), people, clock);
        var known = new MeasureDesk.Known(premortems, measures, notes, spaceKey -> Rules.DEFAULT, pages);
        var doings = new MeasureDesk.Doings(
                new WriteMeasures(measures, premortems, pulse),
                new DecideMeasure(measures, premortems, write, known.rules(), pulse),
                new LookAhead(notes, pulse, new PlainTransactions()));
        var json = new MeasuresJson(show, new FollowUpJson(Translators.in(Locale.ENGLISH), refusals), people, utc());
        return new MeasureDesk(known, doings, json, refusals, clock);
    }

    private static TimeZoneManager utc() {
        var zones = Mockito.mock(TimeZoneManager.class);
        Mockito.when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        return zones;
    }

    @Before
    public void isDeciding() {
        premortems.keep(at(42, Block.DECIDE));
        premortems.keep(scenario(1));
        bodies.put(42, "<p>Premortem</p>");
    }

    private Response write(String id, String text) {
        return resource.write("42", """
                {"id": "%s", "stage": "during", "text": "%s", "introduction": "2 days", "upkeep": "", "scenarios": ["%s"]}
                """.formatted(id, text, id(1)));
    }

    private Response decide(String id, int version, String decision) {
        return resource.decide("42", id, "{\"version\": %d, %s}".formatted(version, decision));
    }

    private static MeasuresPayload told(Response response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return (MeasuresPayload) response.getEntity();
    }

    private static List<String> fields(Response response) {
        assertThat(response.getStatus()).isEqualTo(400);
        return ((ErrorList) response.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    @Test
    public void addsAMeasureOnceHoweverOftenItIsSent() {
        write(ONE, "Read-only mode");
        var told = told(write(ONE, "Read-only mode"));

        assertThat(told.measures()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Read-only mode");
            assertThat(line.stage()).isEqualTo("during");
            assertThat(line.scenarios()).containsExactly(id(1));
        });
        assertThat(write(ONE, "Something else").getStatus()).isEqualTo(409);
    }

    @Test
    public void showsTheMeasuresOfOthersOnlyOnceAllAreShown() {
        premortems.forget(42);
        premortems.keep(at(42, Block.MEASURES));
        write(ONE, "Read-only mode");

        acting.loggedIn("engineer");
        assertThat(told(write(id(102), "Mine")).measures())
                .extracting(MeasuresPayload.Line::text)
                .containsExactly("Mine");
        assertThat(decide(ONE, 1, "\"decision\": \"no\", \"reason\": \"x\"").getStatus())
                .isEqualTo(409);
    }

    @Test
    public void makesOneFollowUpHoweverOftenSomebodyPresses() {
        write(ONE, "Read-only mode");
        var now = "\"decision\": \"now\", \"owner\": \"engineer\", \"due\": \"2026-11-30\", \"urgency\": \"P1\"";

        assertThat(decide(ONE, 1, now).getStatus()).isEqualTo(200);
        assertThat(decide(ONE, 1, now).getStatus()).isEqualTo(200);
        assertThat(decide(ONE, 2, now).getStatus()).isEqualTo(200);

        assertThat(bodies.storage(42).split("ac:macro-id=\"" + ONE + "\"", -1)).hasSize(2);
        assertThat(bodies.storage(42)).contains("Read-only mode", "committed", "mitigate");
        assertThat(bodies.comments()).hasSize(1);
        assertThat(decide(ONE, 2, "\"decision\": \"no\", \"reason\": \"x\"").getStatus())
                .isEqualTo(409);
    }

    @Test
    public void writesTheFollowUpThatAKilledHostDidNot() {
        write(ONE, "Read-only mode");
        var known = measures.find(42, ONE).orElseThrow();
        var now = new Verdict(
                Verdict.Kind.NOW, Optional.empty(), "", FakePeople.ref("sre"), clock.instant(), Optional.empty());
        measures.keep(new Measure(
                ONE, 42, known.wording(), known.scenarios(), known.author(), known.at(), Optional.of(now), 1));
        assertThat(bodies.storage(42)).doesNotContain(ONE);

        decide(ONE, 1, "\"decision\": \"now\", \"owner\": \"sre\", \"due\": \"2026-11-30\", \"urgency\": \"P0\"");

        assertThat(bodies.storage(42)).contains(ONE);
    }

    @Test
    public void decidesNothingThatThePageCannotTake() {
        write(ONE, "Read-only mode");

        var refused = decide(
                ONE, 1, "\"decision\": \"now\", \"owner\": \"ghost\", \"due\": \"2026-11-30\", \"urgency\": \"P1\"");

        assertThat(fields(refused)).containsExactly("owner");
        assertThat(measures.find(42, ONE).orElseThrow().verdict()).isEmpty();
        assertThat(bodies.comments()).isEmpty();
    }

    @Test
    public void remindsOnTheBusinessDayAfterAFreeDay() {
        write(ONE, "Read-only mode");

        var told = told(decide(ONE, 1, "\"decision\": \"later\", \"day\": \"2026-11-29\""));

        assertThat(told.measures().get(0).verdict().day()).isEqualTo("2026-11-29");
        assertThat(measures.find(42, ONE).orElseThrow().verdict().orElseThrow().reminder())
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    public void saysWhatADecisionLacks() {
        write(ONE, "Read-only mode");

        assertThat(fields(decide(ONE, 1, "\"decision\": \"later\", \"day\": \"2026-11-21\"")))
                .containsExactly("day");
        assertThat(fields(decide(ONE, 1, "\"decision\": \"no\""))).containsExactly("reason");
        assertThat(fields(decide(ONE, 1, "\"decision\": \"now\""))).containsExactly("owner", "due", "urgency");
        assertThat(fields(decide(ONE, 1, "\"decision\": \"perhaps\", \"whim\": 1")))
                .containsExactly("whim", "decision");
        assertThat(fields(write("x", ""))).containsExactly("id", "text");
    }

    @Test
    public void hearsOneOfTwoWhoDecideAtOnce() {
        write(ONE, "Read-only mode");

        assertThat(decide(ONE, 1, "\"decision\": \"no\", \"reason\": \"costs\"").getStatus())
                .isEqualTo(200);
        assertThat(decide(ONE, 1, "\"decision\": \"later\", \"day\": \"2026-12-01\"")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    public void letsReadersReadAndNobodyElseWrite() {
        write(ONE, "Read-only mode");
        pages.lock(42);

        assertThat(decide(ONE, 1, "\"decision\": \"no\", \"reason\": \"x\"").getStatus())
                .isEqualTo(403);
        assertThat(write(id(102), "More").getStatus()).isEqualTo(200);
        acting.loggedIn("outsider");
        assertThat(write(id(103), "More").getStatus()).isEqualTo(403);
        assertThat(told(resource.get("42", Mockito.mock())).takesPart()).isFalse();
        assertThat(resource.get("43", Mockito.mock()).getStatus()).isEqualTo(404);
        pages.hide(42);
        assertThat(write(id(104), "More").getStatus()).isEqualTo(404);
    }

    @Test
    public void keepsVoicesByRoleAndWhatMakesItDueAgain() {
        var told = told(resource.note("42", note(id(201), "voice", "guest", "Well spent")));
        assertThat(told.notes()).singleElement().satisfies(note -> assertThat(note.about())
                .isEqualTo("engineer"));
        assertThat(told.due()).isFalse();

        assertThat(told(resource.note("42", note(id(202), "next", "", "2027-05-10")))
                        .due())
                .isFalse();
        var changed = told(resource.note("42", note(id(203), "change", "users", "")));
        assertThat(changed.due()).isTrue();
        resource.note("42", note(id(204), "change", "users", "Twice as many"));
        assertThat(notes.ofPage(42)).hasSize(3);

        assertThat(told(resource.strike("42", "change-42-users")).due()).isFalse();
        assertThat(resource.strike("42", "change-42-users").getStatus()).isEqualTo(409);
        assertThat(told(resource.note("42", note(id(205), "next", "", "2026-11-20")))
                        .due())
                .isTrue();
        assertThat(fields(resource.note("42", note(id(206), "change", "weather", ""))))
                .containsExactly("about");
    }

    private static String note(String id, String kind, String about, String text) {
        return "{\"id\": \"%s\", \"kind\": \"%s\", \"about\": \"%s\", \"text\": \"%s\"}"
                .formatted(id, kind, about, text);
    }

    @Test
    public void keepsAPlannedPremortemsMeasuresToTheirWriters() {
        premortems.forget(42);
        premortems.keep(planned(42));
        write(ONE, "Mine");

        acting.loggedIn("engineer");
        assertThat(told(resource.get("42", Mockito.mock())).measures()).isEmpty();
    }
}
