package org.aftermath.contract;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class PostmortemsContract {

    private final Postmortems postmortems = postmortems();

    /** A store with nothing in it. */
    protected abstract Postmortems postmortems();

    @Test
    public void givesBackWhatWasAdded() {
        var full = aPostmortem().hitting("Checkout", "検索").build();
        var bare = aPostmortem()
                .onPage(43)
                .hitting()
                .at(IncidentTimes.UNKNOWN)
                .withoutOwner()
                .unsureAboutExternalMessage()
                .of(Severity.NONE)
                .build();

        postmortems.add(full);
        postmortems.add(bare);

        assertThat(postmortems.ofPage(42)).contains(full.stored(1));
        assertThat(postmortems.ofPage(43)).contains(bare.stored(1));
        assertThat(postmortems.byId(full.id())).contains(full.stored(1));
    }

    @Test
    public void keepsEveryDetailAndTheReview() {
        var impact = new Impact(
                Optional.of(4_000_000_000L),
                "店舗",
                Optional.of(12L),
                Optional.of(new BigDecimal("12.5")),
                "長い".repeat(500));
        var responders = List.of(
                new Responder(Role.SCRIBE, Optional.of(FakePeople.ref("sre")), "The sre"),
                new Responder(Role.SUPPORT_LIAISON, Optional.empty(), "佐藤"));
        var noon = Optional.of(Instant.parse("2026-11-18T12:00:00Z"));
        var known = aPostmortem()
                .at(new IncidentTimes(noon, noon, noon, noon, noon))
                .knowing(new Details(
                        Cause.ORGANISATION,
                        impact,
                        Optional.of(true),
                        Optional.of(ZoneId.of("Asia/Tokyo")),
                        List.of("SRE", "決済"),
                        responders,
                        "https://video.example/1",
                        List.of("OPS-1", "OPS-2")))
                .knowing(new Review(noon, noon, noon))
                .build();

        postmortems.add(known);

        assertThat(postmortems.ofPage(42)).contains(known.stored(1));
    }

    @Test
    public void findsNothingWhereNothingIs() {
        assertThat(postmortems.ofPage(42)).isEmpty();
        assertThat(postmortems.byId("pm-42")).isEmpty();
    }

    @Test
    public void keepsOneRecordAPageAndOnePageAnId() {
        postmortems.add(aPostmortem().build());
        var samePage = aPostmortem().withId("other").build();
        var sameId = aPostmortem().onPage(43).withId("pm-42").build();

        assertThatThrownBy(() -> postmortems.add(samePage)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> postmortems.add(sameId)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void storesAChangeAndCountsTheVersion() {
        var first = postmortems.add(aPostmortem().build());

        var second = postmortems.update(first.at(Status.IN_REVIEW)).orElseThrow();

        assertThat(second).isEqualTo(first.at(Status.IN_REVIEW).stored(2));
        assertThat(postmortems.ofPage(42)).contains(second);
    }

    @Test
    public void refusesAChangeOfSomethingThatChangedSince() {
        var first = postmortems.add(aPostmortem().build());
        postmortems.update(first.at(Status.IN_REVIEW));

        assertThat(postmortems.update(first.at(Status.CLOSED))).isEmpty();
        assertThat(postmortems.ofPage(42)).map(Postmortem::status).contains(Status.IN_REVIEW);
    }

    @Test
    public void refusesAChangeOfSomethingThatIsNotThere() {
        assertThat(postmortems.update(aPostmortem().build())).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        var known = postmortems.add(aPostmortem().hitting("Checkout").build());
        postmortems.add(aPostmortem().onPage(43).build());

        postmortems.forget(42);

        assertThat(postmortems.ofPage(42)).isEmpty();
        assertThat(postmortems.byId(known.id())).isEmpty();
        assertThat(postmortems.ofPage(43)).isPresent();
    }

    @Test
    public void letsExactlyOneOfTwoWin() throws Exception {
        for (var round = 0; round < 10; round++) {
            var before = postmortems.add(aPostmortem().onPage(100 + round).build());

            var outcomes = Together.call(
                    () -> postmortems.update(before.at(Status.IN_REVIEW)),
                    () -> postmortems.update(before.at(Status.CLOSED)));

            assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        }
    }
}
