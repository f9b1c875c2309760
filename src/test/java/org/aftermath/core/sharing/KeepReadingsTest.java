package org.aftermath.core.sharing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.KeepReadings.Heard;
import org.aftermath.core.sharing.KeepReadings.Rules;
import org.aftermath.core.sharing.Readings.Answer;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryReadings;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class KeepReadingsTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");
    private static final UserRef SUPPORT = FakePeople.ref("support");

    private final InMemoryChangeLog changes = new InMemoryChangeLog();
    private final KeepReadings keep = new KeepReadings(
            new InMemoryReadings(),
            changes,
            new Rules(
                    space -> Optional.of("facilitators"),
                    (group, user) -> group.equals("facilitators") && user.equals(SUPPORT),
                    page -> true),
            new PlainTransactions(),
            Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC));

    @Test
    public void tellsOwnersAndFacilitatorsWhatWasHeardAndNobodyElse() {
        keep.say(42, ENGINEER, Optional.of(Answer.PARTLY), "What is a PSP?");
        keep.say(42, SUPPORT, Optional.of(Answer.YES), "");
        keep.say(42, SRE, Optional.empty(), "");
        var postmortem = aPostmortem().build();

        var heard = new Heard(3, 1, 1, 0, List.of("What is a PSP?"));
        assertThat(keep.heard(postmortem, SUPPORT)).contains(heard);
        assertThat(keep.heard(postmortem, postmortem.owner().orElseThrow())).contains(heard);
        assertThat(keep.heard(postmortem, FakePeople.ref("manager"))).isEmpty();
    }

    @Test
    public void takesBackWhatWasSaid() {
        keep.say(42, ENGINEER, Optional.of(Answer.NO), "");
        keep.takeBack(42, ENGINEER);

        assertThat(keep.mine(42, ENGINEER)).isEmpty();
    }

    @Test
    public void keepsTheLastReasonForARestrictionOnceInTheTrail() {
        keep.restrict(42, SRE, "names a customer");
        keep.restrict(42, SRE, "names a customer");
        keep.restrict(42, ENGINEER, "legal hold");

        assertThat(changes.ofPage(42, 9)).hasSize(2);
        assertThat(keep.restriction(42)).hasValueSatisfying(change -> {
            assertThat(change.reason()).isEqualTo("legal hold");
            assertThat(change.who()).isEqualTo(ENGINEER);
        });
    }
}
