package org.aftermath.confluence.rest.premortem;

import static org.aftermath.support.PremortemBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aftermath.confluence.rest.LiveAnswers;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.premortem.JudgeScenarios;
import org.aftermath.core.premortem.LeadPremortem;
import org.aftermath.core.premortem.ReadPlan;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.host.rest.Conflict;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.PremortemBuilder;
import org.aftermath.support.Translators;
import org.junit.Test;

public class PremortemResourceTest {

    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final FakePages pages = new FakePages().with(42).with(43);
    private final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    private final CountedPulse pulse = new CountedPulse();
    private final Map<Long, Map<String, String>> boards = new HashMap<>(Map.of(
            42L,
            Map.of(
                    "goal",
                    "On time",
                    "decisionMaker",
                    "manager",
                    "engineers",
                    "sre, engineer, nobody",
                    "day",
                    "2026-11-30",
                    "minutes",
                    "5/10/45/10/40/20")));
    private final PremortemResource resource = resource();

    private PremortemResource resource() {
        var clock = Clock.fixed(PremortemBuilder.NOW, ZoneOffset.UTC);
        var people = FakePeople.of("sre", "engineer", "manager", "support", "facilitator");
        var translator = Translators.in(Locale.ENGLISH);
        var refusals = new Refusals(translator);
        var plans = new ReadPlan(page -> Optional.ofNullable(boards.get(page)), people);
        var desk = new PremortemDesk(
                new PremortemDesk.Known(premortems, plans, pages, people),
                new PremortemDesk.Doings(
                        new LeadPremortem(premortems, pulse, clock),
                        new WriteScenarios(premortems, pulse),
                        new JudgeScenarios(premortems, pulse, clock)),
                new LiveAnswers(pulse),
                new PremortemJson(people, translator),
                refusals,
                clock);
        return new PremortemResource(
                new Readers(pages, new InMemoryPostmortems(), page -> true, acting, refusals), desk);
    }

    @Test
    public void tellsWhatThePageSaysUntilSomebodyDoesSomething() {
        var planned = told();

        assertThat(planned.version()).isZero();
        assertThat(planned.goal()).isEqualTo("On time");
        assertThat(planned.day()).isEqualTo("2026-11-30");
        assertThat(planned.people().engineers()).extracting(each -> each.user()).containsExactly("sre", "engineer");
        assertThat(planned.minutes()).containsExactly(5, 10, 45, 10, 40, 20);
        assertThat(premortems.ofPage(42)).isEmpty();

        write(1);
        boards.put(42L, Map.of());
        assertThat(told().goal()).isEqualTo("On time");
        assertThat(told().version()).isEqualTo(1);
    }

    @Test
    public void tellsOfNamesOfTheWizardThatNobodyBears() {
        boards.put(42L, Map.of("decisionMaker", "manager", "engineers", "sre, ghost", "support", "ghost, spectre"));

        assertThat(told().advice()).containsExactly("Nobody logs in as ghost.", "Nobody logs in as spectre.");
    }

    @Test
    public void knowsNothingOfPagesWithoutABoard() {
        assertThat(resource.get("43", null).getStatus()).isEqualTo(404);
        assertThat(resource.get("44", null).getStatus()).isEqualTo(404);
        assertThat(resource.step("43", "{\"version\":0,\"step\":\"move\",\"to\":\"impact\"}")
                        .getStatus())
                .isEqualTo(404);
        assertThat(premortems.ofPage(43)).isEmpty();
    }

    @Test
    public void leaksNothingOfOthersBeforeTheReveal() {
        write(1);
        var before = resource.get("42", null).getEntity().toString();
        acting.loggedIn("engineer");
        assertThat(told().scenarios()).isEmpty();
        assertThat(told().tiers()).isEmpty();
        assertThat(told().weights()).isEmpty();
        write(2);

        assertThat(resource.get("42", null).getEntity().toString())
                .doesNotContain(id(1))
                .contains(id(2));
        acting.loggedIn("sre");
        assertThat(resource.get("42", null).getEntity().toString()).isEqualTo(before);
        for (var step : List.of("reword", "withdraw", "link", "answer", "settle")) {
            var mine = change(9, step, "\"service\":\"s\",\"failure\":\"f\",\"period\":\"p\",\"prompt\":\"season\"");
            var theirs = change(2, step, "\"service\":\"s\",\"failure\":\"f\",\"period\":\"p\",\"prompt\":\"season\"");
            assertThat(theirs.getStatus()).as(step).isEqualTo(mine.getStatus());
            assertThat(theirs.getEntity().toString())
                    .as(step)
                    .isEqualTo(mine.getEntity().toString());
        }
    }

    @Test
    public void sendsNothingToOthersWhenSomebodyWritesInSecret() {
        write(1);
        acting.loggedIn("engineer");
        var tag = resource.get("42", null).getEntityTag().getValue();
        acting.loggedIn("sre");
        write(2);
        acting.loggedIn("engineer");

        assertThat(resource.get("42", tag).getStatus()).isEqualTo(304);
    }

    @Test
    public void hidesRatingsFromEachOtherUntilAllHaveRated() {
        write(1);
        move("impact", 1);
        rate(1, 5);
        acting.loggedIn("manager");
        assertThat(entry().ratings()).isEmpty();
        assertThat(entry().spread()).isNull();
        assertThat(entry().missing()).containsExactly("The manager", "The engineer");
        rate(1, 3);
        acting.loggedIn("engineer");
        rate(1, 1);

        assertThat(entry().spread()).isEqualTo(4);
        assertThat(entry().mean()).isEqualTo(30);
        assertThat(entry().tied()).isTrue();
        assertThat(entry().ratings())
                .extracting(each -> each.by())
                .containsExactly("The sre", "The manager", "The engineer");
    }

    @Test
    public void letsReadersReadAndThoseTakePartWhoWereAsked() {
        write(1);
        move("impact", 1);
        pages.lock(42);
        acting.loggedIn("support");
        assertThat(told().takingPart()).isFalse();
        assertThat(told().scenarios()).hasSize(1);
        assertThat(rate(1, 3).getStatus()).isEqualTo(403);
        assertThat(write(2).getStatus()).isEqualTo(403);
        assertThat(resource.order("42", "{}").getStatus()).isEqualTo(403);
        acting.loggedIn("engineer");
        assertThat(rate(1, 3).getStatus()).isEqualTo(200);
        assertThat(move("ended", 2).getStatus()).isEqualTo(403);
        assertThat(change(1, "withdraw", "\"kin\":\"\"").getStatus()).isEqualTo(409);
        assertThat(premortems.scenarios(42)).hasSize(1);
    }

    @Test
    public void namesEveryFaultAndChangesNothing() {
        assertThat(fields(resource.write("42", "{\"id\":\"1\",\"service\":\" \",\"moon\":1}")))
                .containsExactly("moon", "id", "service", "failure", "period");
        assertThat(messages(resource.write("42", "{\"id\":\"" + id(1) + "\",\"service\":\"s\",\"failure\":\"f\"}")))
                .singleElement()
                .asString()
                .contains("when it happens and for how long");
        assertThat(fields(resource.write(
                        "42",
                        "{\"id\":\"" + id(1) + "\",\"service\":\"" + "x".repeat(256) + "\",\"failure\":\""
                                + "x".repeat(1_001) + "\",\"period\":\"p\"}")))
                .containsExactly("service", "failure");
        assertThat(fields(resource.step("42", "{\"step\":\"move\",\"to\":\"lunch\"}")))
                .containsExactly("version", "to");
        assertThat(fields(resource.order("42", "{\"what\":\"x\",\"side\":\"left\"}")))
                .containsExactly("version", "what", "side");
        assertThat(fields(resource.rate("42", id(1), "{\"value\":6}"))).containsExactly("value");
        assertThat(fields(resource.change("42", id(1), "{\"step\":\"answer\"}")))
                .containsExactly("version", "prompt");
        assertThat(fields(resource.arrange(
                        "42", "{\"version\":0,\"minutes\":\"5\",\"day\":\"soon\",\"engineers\":\"sre, ghost\"}")))
                .containsExactly("day", "minutes", "engineers");
        assertThat(premortems.ofPage(42)).isEmpty();
        assertThat(premortems.scenarios(42)).isEmpty();
    }

    @Test
    public void endsInOneOrderWhoeverWasFaster() {
        write(1);
        write(2);
        move("impact", 1);
        var seen = told().version();
        assertThat(order(seen, id(2), "before", id(1)).getStatus()).isEqualTo(200);

        var late = order(seen, "", "before", id(1));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(((Conflict) late.getEntity()).errors().get(0).key()).isEqualTo("aftermath.premortem.outpaced");
        assertThat(order(told().version(), "", "before", id(1)).getStatus()).isEqualTo(200);
        assertThat(told().tiers()).containsExactly(List.of(id(2)), List.of(id(1)));
        assertThat(told().line()).isEqualTo(1);
        assertThat(told().scenarios().get(0).acceptable()).isTrue();
    }

    @Test
    public void changesThePlanOnce() {
        var plan = "\"goal\":\"Other\",\"decisionMaker\":\"\",\"engineers\":\"sre\",\"support\":\"\",\"experts\":\"\","
                + "\"day\":\"\",\"minutes\":\"1/2/3/4/5/6\"}";

        assertThat(resource.arrange("42", "{\"version\":0," + plan).getStatus()).isEqualTo(200);
        assertThat(resource.arrange("42", "{\"version\":0," + plan).getStatus()).isEqualTo(409);
        assertThat(told().goal()).isEqualTo("Other");
        assertThat(told().advice()).singleElement().asString().contains("No product manager");
    }

    private PremortemPayload told() {
        return (PremortemPayload) resource.get("42", null).getEntity();
    }

    private PremortemPayload.Entry entry() {
        return told().scenarios().get(0);
    }

    private Response write(int number) {
        return resource.write(
                "42",
                "{\"id\":\"" + id(number) + "\",\"service\":\"invoices\",\"failure\":\"none " + number
                        + "\",\"period\":\"30 min\"}");
    }

    private Response move(String to, int version) {
        return resource.step("42", "{\"version\":" + version + ",\"step\":\"move\",\"to\":\"" + to + "\"}");
    }

    private Response rate(int number, int value) {
        return resource.rate("42", id(number), "{\"value\":" + value + "}");
    }

    private Response change(int number, String step, String more) {
        return resource.change("42", id(number), "{\"version\":1,\"step\":\"" + step + "\"," + more + "}");
    }

    private Response order(int version, String what, String side, String target) {
        return resource.order(
                "42",
                "{\"version\":" + version + ",\"what\":\"" + what + "\",\"side\":\"" + side + "\",\"target\":\""
                        + target + "\"}");
    }

    private static List<String> fields(Response response) {
        assertThat(response.getStatus()).isEqualTo(400);
        return ((ErrorList) response.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    private static List<String> messages(Response response) {
        return ((ErrorList) response.getEntity())
                .errors().stream().map(ErrorList.Entry::message).toList();
    }
}
