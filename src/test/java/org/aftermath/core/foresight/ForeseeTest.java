package org.aftermath.core.foresight;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.PremortemBuilder.NOW;
import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.aftermath.support.PremortemBuilder.rating;
import static org.aftermath.support.PremortemBuilder.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.foresight.Foresee.Likeness;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.premortem.Block;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryAnswers;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class ForeseeTest {

    private static final PostmortemFilter ALL = new PostmortemFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final FakePages pages = new FakePages().with(42, 43, 50, 51, 52);
    private final MovableClock clock = new MovableClock();
    private final Foresee foresee = new Foresee(
            premortems, postmortems, answers, new Foresee.Reading(pages, page -> "Cards were refused"), clock);

    private static Postmortem incident(long pageId) {
        return aPostmortem().onPage(pageId).hitting("checkout").build();
    }

    private void imagined(Block block) {
        premortems.keep(at(42, block));
        premortems.keep(scenario(1, "sre", "checkout", "Cards are refused", "an hour"));
        premortems.keep(scenario(2, "sre", "search", "Answers are slow", "a night"));
    }

    private List<String> like(long pageId) {
        return foresee.like(incident(pageId)).stream()
                .map(likeness -> likeness.scenario().id())
                .toList();
    }

    @Test
    public void findsTheScenarioThatResemblesAnIncident() {
        imagined(Block.DECIDE);

        assertThat(like(50)).startsWith(id(1));
    }

    @Test
    public void knowsNothingOfScenariosThatAreNotShownToEverybody() {
        imagined(Block.SCENARIOS);

        assertThat(like(50)).isEmpty();
        assertThat(foresee.scenario(id(1))).isEmpty();
        assertThat(foresee.premortems(9)).isEmpty();
    }

    @Test
    public void knowsNothingOfPagesThatTheReaderMayNotSee() {
        imagined(Block.DECIDE);
        pages.hide(42);

        assertThat(like(50)).isEmpty();
        assertThat(foresee.scenario(id(1))).isEmpty();
        assertThat(foresee.premortems(9)).isEmpty();
    }

    @Test
    public void offersOnlyPremortemsThatTheReaderMayChange() {
        imagined(Block.DECIDE);
        assertThat(foresee.premortems(9)).extracting(PageFacts::pageId).containsExactly(42L);

        pages.lock(42);
        assertThat(foresee.premortems(9)).isEmpty();
    }

    @Test
    public void tellsTheImpactOnceRatingsAreOpen() {
        imagined(Block.DECIDE);
        List.of("manager", "sre").forEach(who -> premortems.rate(rating(1, who, 4)));
        assertThat(foresee.scenario(id(1)).flatMap(Likeness::impact)).isEmpty();

        premortems.rate(rating(1, "engineer", 5));
        assertThat(foresee.scenario(id(1)).flatMap(Likeness::impact)).contains(43);
    }

    @Test
    public void seesNewScenariosWithinSeconds() {
        imagined(Block.DECIDE);
        like(50);
        premortems.keep(scenario(3, "sre", "checkout", "Cards are refused at night", "a night"));
        assertThat(like(50)).doesNotContain(id(3));

        clock.pass(Duration.ofSeconds(11));
        assertThat(like(50)).contains(id(3));
    }

    @Test
    public void countsHowOftenWhatHappenedWasForeseen() {
        List.of(50L, 51L, 52L).forEach(page -> postmortems.add(incident(page)));
        answered(50, Answer.Kind.DIFFERENTLY);
        answered(51, Answer.Kind.NOT_FORESEEN);

        assertThat(foresee.rate(ALL)).isEqualTo(new Rate(0, 1, 1, 2, 3, 50));

        pages.hide(50);
        assertThat(foresee.rate(ALL)).isEqualTo(new Rate(0, 0, 1, 1, 2, 0));
    }

    private void answered(long pageId, Answer.Kind kind) {
        var scenario = Optional.of(id(1)).filter(named -> kind != Answer.Kind.NOT_FORESEEN);
        answers.keep(new Answer(pageId, kind, scenario, FakePeople.ref("sre"), NOW, 0));
    }
}
