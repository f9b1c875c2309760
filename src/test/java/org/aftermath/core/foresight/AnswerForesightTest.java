package org.aftermath.core.foresight;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.PremortemBuilder.at;
import static org.aftermath.support.PremortemBuilder.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.WriteScenarios;
import org.aftermath.core.text.Message;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryAnswers;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class AnswerForesightTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef MANAGER = FakePeople.ref("manager");
    private static final Optional<String> FIRST = Optional.of(id(1));

    private final InMemoryAnswers answers = new InMemoryAnswers();
    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final Postmortem incident = aPostmortem().onPage(50).build();
    private final AnswerForesight doings = new AnswerForesight(
            answers, premortems, new WriteScenarios(premortems, new CountedPulse()), new MovableClock());

    @Test
    public void keepsTheAnswerWithWhoGaveIt() {
        assertThat(doings.answer(incident, 0, Answer.Kind.FORESEEN, FIRST, SRE)).isEmpty();

        var kept = answers.ofPage(50).orElseThrow();
        assertThat(kept.by()).isEqualTo(SRE);
        assertThat(kept.scenario()).isEqualTo(FIRST);
    }

    @Test
    public void leavesTheFirstAnswerWhereSomebodySaysTheSameAgain() {
        doings.answer(incident, 0, Answer.Kind.FORESEEN, FIRST, SRE);

        assertThat(doings.answer(incident, 0, Answer.Kind.FORESEEN, FIRST, MANAGER))
                .isEmpty();

        assertThat(answers.ofPage(50).orElseThrow().by()).isEqualTo(SRE);
    }

    @Test
    public void tellsWhoAnswersWhatSomebodyElseAnsweredMeanwhile() {
        doings.answer(incident, 0, Answer.Kind.FORESEEN, FIRST, SRE);

        assertThat(doings.answer(incident, 0, Answer.Kind.NOT_FORESEEN, Optional.empty(), MANAGER))
                .map(Message::key)
                .contains("aftermath.foresight.outpaced");
        assertThat(doings.answer(incident, 1, Answer.Kind.NOT_FORESEEN, Optional.empty(), MANAGER))
                .isEmpty();
        assertThat(answers.ofPage(50).orElseThrow().kind()).isEqualTo(Answer.Kind.NOT_FORESEEN);
    }

    @Test
    public void putsAnIncidentBeforeAPremortemOnceHoweverOftenItIsSent() {
        premortems.keep(at(42, Block.ENDED));

        doings.disagree(incident, 42, id(9), "18 November, 90 min", SRE);
        assertThat(doings.disagree(incident, 42, id(9), "18 November, 90 min", SRE))
                .isEmpty();

        assertThat(premortems.scenarios(42)).singleElement().satisfies(scenario -> {
            assertThat(scenario.service()).isEqualTo("checkout");
            assertThat(scenario.failure()).isEqualTo("Checkout refused cards");
            assertThat(scenario.period()).isEqualTo("18 November, 90 min");
        });
    }

    @Test
    public void namesTheIncidentWhereNoServiceIsKnown() {
        premortems.keep(at(42, Block.IMPACT));

        doings.disagree(aPostmortem().onPage(50).hitting().build(), 42, id(9), "–", SRE);

        assertThat(premortems.scenarios(42)).extracting(Scenario::service).containsExactly("Checkout refused cards");
    }

    @Test
    public void refusesAPremortemWhoseScenariosAreHiddenStill() {
        premortems.keep(at(42, Block.SCENARIOS));

        assertThat(doings.disagree(incident, 42, id(9), "an hour", SRE))
                .map(Message::key)
                .contains("aftermath.foresight.premortem");
        assertThat(doings.disagree(incident, 43, id(9), "an hour", SRE)).isPresent();
        assertThat(premortems.scenarios(42)).isEmpty();
    }
}
