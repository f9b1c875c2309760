package org.aftermath.core.lifecycle;

import static org.aftermath.core.facts.Status.CLOSED;
import static org.aftermath.core.facts.Status.DRAFT;
import static org.aftermath.core.facts.Status.IN_REVIEW;
import static org.aftermath.core.facts.Status.REVIEWED;
import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.outline.Reason;
import org.aftermath.core.outline.Section;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.LifecycleFixture;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class MovesTest {

    private final InMemoryFollowUps followUps = new InMemoryFollowUps();
    private final InMemoryMessages messages = new InMemoryMessages(new InMemoryPostmortems());
    private final LifecycleFixture rules = new LifecycleFixture();

    @Test
    public void offersForwardStepsBeforeSteppingBack() {
        assertThat(moves(aPostmortem().in(IN_REVIEW))).extracting(Move::to).containsExactly(REVIEWED, CLOSED, DRAFT);
    }

    @Test
    public void marksStepsBack() {
        assertThat(moves(aPostmortem().in(REVIEWED))).extracting(Move::back).containsExactly(false, true);
    }

    @Test
    public void namesEveryEmptySectionWithItsPlace() {
        rules.writing(Section.SUMMARY, Section.TIMELINE, Section.IMPACT, Section.MODEL, Section.FACTORS, Section.WENT);

        var reasons = to(aPostmortem(), IN_REVIEW).reasons();

        assertThat(reasons)
                .extracting(reason -> reason.link().orElse(""))
                .containsExactly("#pm-user-experience", "#pm-response", "#pm-learnings", "#pm-data", "#pm-follow-ups");
        assertThat(reasons.get(0).message().key()).isEqualTo("aftermath.move.section.user-experience");
    }

    @Test
    public void tellsASectionThatIsGoneFromOneThatIsEmpty() {
        rules.reading(LifecycleFixture.outline(true, Set.of("pm-summary"), Set.of(Section.SUMMARY)));

        assertThat(to(aPostmortem(), IN_REVIEW).reasons())
                .contains(Reason.of("aftermath.move.section.gone.timeline"))
                .extracting(reason -> reason.message().key())
                .doesNotContain("aftermath.move.section.gone.data");
    }

    @Test
    public void leadsToNoPlaceThatThePageDoesNotHave() {
        rules.reading(LifecycleFixture.outline(true, Set.of("pm-summary"), Set.of()));

        var reasons = to(aPostmortem().withoutOwner(), IN_REVIEW).reasons();

        assertThat(reasons).contains(Reason.of("aftermath.move.owner"));
        assertThat(reasons).contains(Reason.of("aftermath.move.section.gone.follow-ups"));
        assertThat(reasons).extracting(reason -> reason.link().orElse("")).containsOnly("", "#pm-summary");
    }

    @Test
    public void wantsFollowUpsOrAReasonForNone() {
        rules.writing(Section.SUMMARY);

        assertThat(keys(aPostmortem(), IN_REVIEW)).contains("aftermath.move.followups");
        followUps.replace(42, List.of(aFollowUp().build()));
        assertThat(keys(aPostmortem(), IN_REVIEW)).doesNotContain("aftermath.move.followups");
    }

    @Test
    public void wantsEveryFollowUpDecidedBeforeTheReviewEnds() {
        followUps.replace(
                42,
                List.of(
                        aFollowUp()
                                .withUid(42, "idea")
                                .being(Commitment.PROPOSED)
                                .build(),
                        aFollowUp()
                                .withUid(42, "dropped")
                                .being(Commitment.WONTDO)
                                .build(),
                        aFollowUp().withUid(42, "promise").build()));

        assertThat(to(aPostmortem().in(IN_REVIEW), REVIEWED).reasons())
                .extracting(reason -> reason.link().orElseThrow())
                .containsExactly("#follow-up-42-idea", "#follow-up-42-dropped");
    }

    @Test
    public void wantsARiskOwnerForEachDissentBeforeADroppedOneCountsAsDecided() {
        var open = new Dissent("support", Optional.empty());
        var owned = new Dissent("support", Optional.of("manager"));

        followUps.replace(42, List.of(dropped(open)));
        assertThat(keys(aPostmortem().in(IN_REVIEW), REVIEWED)).contains("aftermath.move.followup.unsettled");

        followUps.replace(
                42,
                List.of(
                        dropped(owned),
                        aFollowUp().withUid(42, "done").being(Commitment.DONE).build()));
        assertThat(keys(aPostmortem().in(IN_REVIEW), REVIEWED)).isEmpty();
    }

    private static FollowUp dropped(Dissent dissent) {
        return aFollowUp()
                .decided(new Decision(
                        Commitment.WONTDO,
                        "cost > risk",
                        "",
                        List.of(),
                        List.of(dissent),
                        Optional.empty(),
                        Decision.Exposure.NONE))
                .build();
    }

    @Test
    public void wantsAMeetingPlannedAndHeldWhereOneIsRequired() {
        assertThat(keys(aPostmortem().knowing(Review.NONE), IN_REVIEW)).containsExactly("aftermath.move.meeting");
        assertThat(keys(aPostmortem().knowing(Review.NONE).in(IN_REVIEW), CLOSED))
                .containsExactly("aftermath.move.held");
    }

    @Test
    public void onlyPointsOutTheMeetingWhereItIsOptional() {
        var move = to(aPostmortem().of(Severity.SEV_3).knowing(Review.NONE), IN_REVIEW);

        assertThat(move.allowed()).isTrue();
        assertThat(move.warnings())
                .extracting(reason -> reason.message().key())
                .containsExactly("aftermath.move.meeting");
    }

    @Test
    public void letsANearMissOfAVendorThroughWithNothingWritten() {
        rules.writing();
        var nearMiss = aPostmortem().of(Severity.NONE).of(Kind.VENDOR).knowing(Review.NONE);

        assertThat(to(nearMiss, IN_REVIEW).allowed()).isTrue();
        assertThat(to(nearMiss, IN_REVIEW).warnings()).hasSize(12);
        assertThat(to(nearMiss.in(IN_REVIEW), CLOSED).allowed()).isTrue();
    }

    @Test
    public void letsOnlyOwnerOrFacilitatorCloseWithoutAMessage() {
        var reviewed = aPostmortem().in(REVIEWED).build();

        assertThat(to(reviewed, CLOSED, "sre").allowed()).isTrue();
        assertThat(to(reviewed, CLOSED, "manager").reasons()).containsExactly(Reason.of("aftermath.move.closer.owner"));
    }

    @Test
    public void asksForThePostingOnlyAfterAMessage() {
        rules.withSupporter("support").with(messages);
        messages.keep(aMessage().approved().build());

        assertThat(to(aPostmortem().in(REVIEWED).withExternalMessage().build(), CLOSED, "support"))
                .matches(Move::asksPosting)
                .matches(Move::allowed);
        assertThat(to(aPostmortem().in(REVIEWED), CLOSED).asksPosting()).isFalse();
    }

    @Test
    public void asksForNoPostingThatTheMessageTells() {
        rules.withSupporter("support").with(messages);
        messages.keep(aMessage().posted().build());

        assertThat(to(aPostmortem().in(REVIEWED).withExternalMessage().build(), CLOSED, "support"))
                .matches(move -> !move.asksPosting())
                .matches(Move::allowed);
    }

    @Test
    public void letsAnOwnerlessPostmortemStepBack() {
        assertThat(to(aPostmortem().in(IN_REVIEW).withoutOwner(), DRAFT).allowed())
                .isTrue();
    }

    @Test
    public void givesEveryPolicyItsOwnName() {
        assertThat(Policies.names()).doesNotHaveDuplicates().hasSize(Policies.ALL.size() + 1);
    }

    private List<Move> moves(PostmortemBuilder postmortem) {
        return Moves.of(rules.situations(followUps).of(postmortem.build(), Optional.of(FakePeople.ref("sre"))));
    }

    private Move to(PostmortemBuilder postmortem, Status to) {
        return to(postmortem.build(), to, "sre");
    }

    private Move to(Postmortem postmortem, Status to, String userName) {
        var situation = rules.situations(followUps).of(postmortem, Optional.of(FakePeople.ref(userName)));
        return Moves.to(situation, to).orElseThrow();
    }

    private List<String> keys(PostmortemBuilder postmortem, Status to) {
        return to(postmortem, to).reasons().stream()
                .map(reason -> reason.message().key())
                .toList();
    }
}
