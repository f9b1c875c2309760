package org.aftermath.core.lifecycle;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.outline.Section;
import org.aftermath.support.FakePeople;
import org.aftermath.support.FollowUpBuilder;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class DepthTest {

    private static final Grounds GROUNDS =
            new Grounds("The gateway has no failover", "A second provider", "The contract runs until May");

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final LifecycleFixture page = new LifecycleFixture();

    @Test
    public void namesEveryFactThatIsMissing() {
        page.writing();

        var depth = depth(aPostmortem());

        assertThat(depth.level()).isZero();
        assertThat(keys(depth))
                .containsExactly(
                        "aftermath.depth.times",
                        "aftermath.depth.cause",
                        "aftermath.depth.affected",
                        "aftermath.depth.responders",
                        "aftermath.move.section.summary",
                        "aftermath.move.section.user-experience",
                        "aftermath.move.section.timeline");
        assertThat(depth.open()).extracting(reason -> reason.link().orElse("")).contains("#pm-facts", "#pm-summary");
    }

    @Test
    public void isTheFirstLevelOnceTheFactsAreThere() {
        var depth = depth(complete());

        assertThat(depth.level()).isEqualTo(1);
        assertThat(keys(depth)).containsExactly("aftermath.depth.followups");
    }

    @Test
    public void asksWhetherMeasuresAreRealistic() {
        page.writing(Section.SUMMARY, Section.USER_EXPERIENCE, Section.TIMELINE);
        promise(
                aFollowUp().saying("Fail over").because(new Grounds("", "A second provider", "")),
                aFollowUp().saying("Alert").withoutOwner(),
                aFollowUp().saying("Tidy").of(Urgency.P2),
                aFollowUp().saying("Dream").being(Commitment.PROPOSED));

        var depth = depth(complete());

        assertThat(depth.level()).isEqualTo(1);
        assertThat(keys(depth))
                .containsExactly(
                        "aftermath.move.section.factors",
                        "aftermath.depth.followup.leap",
                        "aftermath.depth.followup.unready");
        assertThat(depth.open().get(1).message().arguments()).containsExactly("Fail over");
    }

    @Test
    public void isTheSecondLevelUntilOthersCanFollowIt() {
        page.writing(Section.SUMMARY, Section.USER_EXPERIENCE, Section.TIMELINE, Section.FACTORS, Section.WENT);
        promise(aFollowUp().because(GROUNDS));

        var depth = depth(complete());

        assertThat(depth.level()).isEqualTo(2);
        assertThat(keys(depth)).containsExactly("aftermath.move.section.system", "aftermath.move.section.learnings");
    }

    @Test
    public void isTheHighestWhenNothingIsOpen() {
        promise(aFollowUp().because(GROUNDS));

        assertThat(depth(complete())).isEqualTo(new Depth(Depth.HIGHEST, List.of()));
    }

    @Test
    public void leadsToNoPlaceThatThePageDoesNotHave() {
        page.reading(LifecycleFixture.outline(true, Set.of(), Set.of()));

        assertThat(depth(aPostmortem()).open()).allMatch(reason -> reason.link().isEmpty());
    }

    private Depth depth(PostmortemBuilder postmortem) {
        return Depth.of(page.situations(followUps).of(postmortem.build(), Optional.empty()));
    }

    private void promise(FollowUpBuilder... promises) {
        followUps.replace(
                42, List.of(promises).stream().map(FollowUpBuilder::build).toList());
    }

    private static PostmortemBuilder complete() {
        var impact = new Impact(Optional.of(1200L), "customers", Optional.empty(), Optional.empty(), "");
        var scribe = new Responder(Role.SCRIBE, Optional.of(FakePeople.ref("sre")), "Sre");
        return aPostmortem()
                .at(IncidentTimes.of(
                        Optional.of(Instant.parse("2026-11-18T10:00:00Z")),
                        Optional.of(Instant.parse("2026-11-18T10:07:00Z")),
                        Optional.of(Instant.parse("2026-11-18T11:07:00Z"))))
                .knowing(new Details(
                        Cause.SYSTEM,
                        impact,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(scribe),
                        "",
                        List.of()));
    }

    private static List<String> keys(Depth depth) {
        return depth.open().stream().map(reason -> reason.message().key()).toList();
    }
}
