package org.aftermath.core.postmortem;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class NextStepTest {

    @Test
    public void asksTheIncidentCommanderForAnOwnerFirst() {
        var next = NextStep.of(aPostmortem().withoutOwner().build());

        assertThat(next.step()).isEqualTo(Message.of("aftermath.next.owner"));
        assertThat(next.who()).contains(FakePeople.ref("engineer"));
    }

    @Test
    public void asksTheOwnerForEverythingElse() {
        assertThat(NextStep.of(aPostmortem().build()).who()).contains(FakePeople.ref("sre"));
    }

    @Test
    public void leadsThroughEveryStatus() {
        assertThat(key(aPostmortem().unsureAboutExternalMessage())).isEqualTo("aftermath.next.external");
        assertThat(key(aPostmortem())).isEqualTo("aftermath.next.review");
        assertThat(key(aPostmortem().in(Status.IN_REVIEW))).isEqualTo("aftermath.next.meet");
        assertThat(key(aPostmortem().in(Status.REVIEWED))).isEqualTo("aftermath.next.close");
        assertThat(key(aPostmortem().in(Status.REVIEWED).withExternalMessage())).isEqualTo("aftermath.next.publish");
        assertThat(key(aPostmortem().in(Status.CLOSED))).isEqualTo("aftermath.next.followups");
    }

    private static String key(PostmortemBuilder postmortem) {
        return NextStep.of(postmortem.build()).step().key();
    }
}
