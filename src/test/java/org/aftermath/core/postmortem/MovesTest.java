package org.aftermath.core.postmortem;

import static org.aftermath.core.postmortem.Status.CLOSED;
import static org.aftermath.core.postmortem.Status.DRAFT;
import static org.aftermath.core.postmortem.Status.IN_REVIEW;
import static org.aftermath.core.postmortem.Status.REVIEWED;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MovesTest {

    @Test
    public void offersForwardStepsBeforeSteppingBack() {
        assertThat(Moves.of(aPostmortem().in(IN_REVIEW).build()))
                .extracting(Move::to)
                .containsExactly(REVIEWED, CLOSED, DRAFT);
    }

    @Test
    public void marksStepsBack() {
        assertThat(Moves.of(aPostmortem().in(REVIEWED).build()))
                .extracting(Move::back)
                .containsExactly(false, true);
    }

    @Test
    public void namesWhatStandsInTheWay() {
        var move = Moves.to(aPostmortem().withoutOwner().build(), IN_REVIEW).orElseThrow();

        assertThat(move.allowed()).isFalse();
        assertThat(move.objections()).hasSize(1);
    }

    @Test
    public void letsAnOwnerlessPostmortemStepBack() {
        assertThat(Moves.to(aPostmortem().in(IN_REVIEW).withoutOwner().build(), DRAFT))
                .map(Move::allowed)
                .contains(true);
    }

    @Test
    public void givesEveryPolicyItsOwnName() {
        assertThat(MovePolicy.ALL).extracting(MovePolicy::name).doesNotHaveDuplicates();
    }

    @Test
    public void leavesEveryStatusSomewhereToGo() {
        for (var status : Status.values()) {
            assertThat(Moves.of(aPostmortem().in(status).build()))
                    .as(status.name())
                    .isNotEmpty();
        }
    }
}
