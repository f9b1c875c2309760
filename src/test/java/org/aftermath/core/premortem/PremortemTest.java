package org.aftermath.core.premortem;

import static org.aftermath.support.PremortemBuilder.PEOPLE;
import static org.aftermath.support.PremortemBuilder.id;
import static org.aftermath.support.PremortemBuilder.planned;
import static org.aftermath.support.PremortemBuilder.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Order.Move;
import org.aftermath.core.premortem.Order.Side;
import org.aftermath.core.text.Message;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPremortems;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class PremortemTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");
    private static final UserRef MANAGER = FakePeople.ref("manager");
    private static final UserRef LEADER = FakePeople.ref("facilitator");

    private final InMemoryPremortems premortems = new InMemoryPremortems();
    private final CountedPulse pulse = new CountedPulse();
    private final MovableClock clock = new MovableClock();
    private final LeadPremortem lead = new LeadPremortem(premortems, pulse, clock);
    private final WriteScenarios write = new WriteScenarios(premortems, pulse);
    private final JudgeScenarios judge = new JudgeScenarios(premortems, pulse, clock);

    @Before
    public void plan() {
        lead.plan(planned(42));
    }

    @Test
    public void takesTwoHoursUnlessItIsPlannedOtherwise() {
        assertThat(Timetable.USUAL.minutes()).containsExactly(5, 10, 45, 10, 40, 10);
        assertThat(Timetable.USUAL.total()).isEqualTo(120);
        assertThat(Timetable.read("5/10/45/10/40/10")).contains(Timetable.USUAL);
        assertThat(Timetable.read("5 / 10 / 30 / 10 / 30 / 5").orElseThrow().total())
                .isEqualTo(90);
        assertThat(List.of("", "5/10", "5/10/45/10/40/0", "5/10/45/10/40/241", "a/b/c/d/e/f"))
                .allMatch(text -> Timetable.read(text).isEmpty());

        done(lead.arrange(
                42, 1, "Less", Optional.of(LocalDate.EPOCH), PEOPLE, new Timetable(List.of(1, 2, 3, 4, 5, 6))));
        assertThat(premortem().timetable().of(Block.IMPACT)).isEqualTo(3);
        assertThat(premortem().timetable().of(Block.ENDED)).isZero();
    }

    @Test
    public void keepsWhatIsKnownWhateverThePageSaysLater() {
        lead.plan(Premortem.planned(42, "Other", Optional.empty(), Participants.NOBODY, Timetable.USUAL));

        assertThat(premortem().goal()).isEqualTo("Invoices on time");
        assertThat(key(lead.move(43, 0, Block.EXPLAIN, LEADER))).isEqualTo("aftermath.premortem.none");
    }

    @Test
    public void tellsTheSecondOfTwoThatTheFirstWasFaster() {
        done(lead.move(42, 1, Block.EXPLAIN, LEADER));

        assertThat(lead.move(42, 1, Block.SCENARIOS, SRE)).contains(LeadPremortem.OUTPACED);
        assertThat(premortem().block()).isEqualTo(Block.EXPLAIN);
        assertThat(premortem().facilitator()).contains(LEADER);
        assertThat(premortem().blockAt()).contains(clock.instant());
    }

    @Test
    public void hidesFromEverybodyElseThatAScenarioExists() {
        done(write.write(scenario(1)));

        assertThat(write.reword(scenario(1), 1, ENGINEER)).contains(WriteScenarios.UNKNOWN);
        assertThat(write.withdraw(42, id(1), 1, ENGINEER)).contains(WriteScenarios.UNKNOWN);
        assertThat(write.vary(scenario(2, "engineer", "", "", "noon"), id(1))).contains(WriteScenarios.UNKNOWN);
        assertThat(write.link(42, id(1), 1, Optional.empty(), ENGINEER)).contains(WriteScenarios.UNKNOWN);
        assertThat(write.answer(42, id(1), 1, Prompt.READ_ONLY, "no", ENGINEER)).contains(WriteScenarios.UNKNOWN);
        assertThat(judge.rate(42, id(1), ENGINEER, 3)).contains(LeadPremortem.HIDDEN);
        assertThat(lead.order(42, 1, new Move(id(1), Side.BEFORE, ""))).contains(LeadPremortem.HIDDEN);
        assertThat(lead.openRatings(42, 1)).contains(LeadPremortem.HIDDEN);
        done(write.withdraw(42, id(1), 1, SRE));
        assertThat(premortems.scenarios(42)).isEmpty();
    }

    @Test
    public void hasAScenarioOnceHoweverOftenItIsSent() {
        done(write.write(scenario(1)));
        done(write.write(scenario(1)));

        assertThat(premortems.scenarios(42)).hasSize(1);
        assertThat(key(write.write(scenario(1, "sre", "invoices", "other", "noon"))))
                .isEqualTo("aftermath.premortem.taken");
        assertThat(key(write.write(scenario(1, "engineer", "invoices", "none can be issued 1", "30 min, month end"))))
                .isEqualTo("aftermath.premortem.taken");
    }

    @Test
    public void variesThePeriodAndNothingElse() {
        done(write.write(scenario(1, "sre", "invoices", "none", "month end")));
        done(write.vary(scenario(2, "sre", "else", "else", "mid month"), id(1)));
        done(write.vary(scenario(3, "sre", "", "", "new year"), id(2)));

        assertThat(key(write.vary(scenario(4, "sre", "", "", "month end"), id(1))))
                .isEqualTo("aftermath.premortem.period.same");
        assertThat(premortems.scenarios(42)).extracting(Scenario::failure).containsOnly("none");
        assertThat(premortems.scenario(42, id(2)).orElseThrow().kin()).contains(id(1));
        assertThat(premortems.scenario(42, id(3)).orElseThrow().kin()).contains(id(1));
    }

    @Test
    public void linksWhatIsSimilarAndMergesNothing() {
        done(write.write(scenario(1)));
        done(write.write(scenario(2)));
        done(write.link(42, id(2), 1, Optional.of(id(1)), SRE));

        assertThat(key(write.link(42, id(1), 1, Optional.of(id(2)), SRE))).isEqualTo("aftermath.premortem.link.itself");
        assertThat(write.link(42, id(2), 1, Optional.empty(), SRE)).contains(LeadPremortem.OUTPACED);
        done(write.link(42, id(2), 2, Optional.empty(), SRE));
        assertThat(premortems.scenarios(42)).hasSize(2).allMatch(each -> each.kin()
                .isEmpty());
    }

    @Test
    public void answersThePromptsOfEachScenario() {
        done(write.write(scenario(1)));
        reveal();
        done(write.answer(42, id(1), 1, Prompt.READ_ONLY, "Looking is enough", ENGINEER));
        done(write.answer(42, id(1), 2, Prompt.TIME_OF_DAY, "Less at night", ENGINEER));
        done(write.answer(42, id(1), 3, Prompt.READ_ONLY, "", ENGINEER));

        assertThat(premortems.scenario(42, id(1)).orElseThrow().answers())
                .hasSize(1)
                .containsEntry(Prompt.TIME_OF_DAY, "Less at night");
    }

    @Test
    public void keepsTheOrderThatTheGroupAgreesOn() {
        done(write.write(scenario(1)));
        done(write.write(scenario(2)));
        reveal();
        done(lead.order(42, 2, new Move(id(2), Side.BEFORE, id(1))));
        done(lead.order(42, 3, new Move(id(1), Side.AFTER, "")));

        assertThat(lead.order(42, 3, new Move(id(1), Side.BEFORE, id(2)))).contains(LeadPremortem.OUTPACED);
        assertThat(premortem().order()).isEqualTo(new Order(List.of(List.of(id(2)), List.of(id(1))), 1));
        done(write.withdraw(42, id(2), 1, SRE));
        assertThat(key(lead.order(42, 4, new Move(id(2), Side.BEFORE, id(1)))))
                .isEqualTo("aftermath.premortem.order.gone");
    }

    @Test
    public void givesTheDecisionMakerTheLastWordWhereOpinionsAreSplit() {
        done(write.write(scenario(1)));
        reveal();
        done(judge.rate(42, id(1), SRE, 5));
        done(judge.rate(42, id(1), ENGINEER, 1));
        assertThat(key(judge.settle(42, id(1), 1, true))).isEqualTo("aftermath.premortem.tie.none");
        done(judge.rate(42, id(1), MANAGER, 3));

        done(judge.settle(42, id(1), 1, true));
        assertThat(premortems.scenario(42, id(1)).orElseThrow().settledBy()).contains(MANAGER);
        done(judge.settle(42, id(1), 2, false));
        done(lead.arrange(42, 2, "", Optional.empty(), Participants.NOBODY, Timetable.USUAL));
        done(lead.openRatings(42, 3));
        assertThat(key(judge.settle(42, id(1), 3, true))).isEqualTo("aftermath.premortem.tie.nobody");
    }

    @Test
    public void replacesARatingThatComesLate() {
        done(write.write(scenario(1)));
        reveal();
        done(judge.rate(42, id(1), SRE, 5));
        done(judge.rate(42, id(1), SRE, 2));

        assertThat(premortems.ratings(42)).singleElement().satisfies(rating -> assertThat(rating.value())
                .isEqualTo(2));
        assertThat(judge.rate(42, id(9), SRE, 2)).contains(WriteScenarios.UNKNOWN);
    }

    @Test
    public void averagesInTenthsWithHalvesUp() {
        assertThat(new Opinions(List.of(1, 2)).mean()).contains(15);
        assertThat(new Opinions(List.of(5, 5, 4)).mean()).contains(47);
        assertThat(new Opinions(List.of(3, 3, 3, 4)).mean()).contains(33);
        assertThat(new Opinions(List.of()).mean()).isEmpty();
        assertThat(new Opinions(List.of(5, 1, 3)).isTied()).isTrue();
        assertThat(new Opinions(List.of(3, 3)).isTied()).isFalse();
        assertThat(new Opinions(List.of(5, 4, 1)).isTied()).isFalse();
    }

    private void reveal() {
        done(lead.move(42, 1, Block.IMPACT, LEADER));
    }

    private Premortem premortem() {
        return premortems.ofPage(42).orElseThrow();
    }

    private static void done(Optional<Message> refusal) {
        assertThat(refusal).isEmpty();
    }

    private static String key(Optional<Message> refusal) {
        return refusal.orElseThrow().key();
    }
}
