package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.promise.Reminders;
import org.aftermath.core.promise.Reminders.Told;
import org.aftermath.core.promise.Reminders.Topic;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class RemindersContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final Topic PROMISE = new Topic(UID.toString(), Optional.of(UID));
    private static final Topic WEEK = new Topic("week INC", Optional.empty());

    private final Reminders reminders = reminders();

    /** Nobody was told anything. */
    protected abstract Reminders reminders();

    @Test
    public void remembersWhatEachWasToldLast() {
        reminders.tell(SRE, TODAY.minusDays(1), List.of(PROMISE, WEEK));
        reminders.tell(SRE, TODAY, List.of(PROMISE));

        assertThat(reminders.told(SRE))
                .isEqualTo(
                        new Told(Optional.of(TODAY), Map.of(PROMISE.name(), TODAY, WEEK.name(), TODAY.minusDays(1))));
        assertThat(reminders.told(FakePeople.ref("engineer"))).isEqualTo(new Told(Optional.empty(), Map.of()));
    }

    @Test
    public void letsOneBeginTheMailOfADay() {
        assertThat(reminders.begin(SRE, TODAY, NOW)).isTrue();
        assertThat(reminders.begin(SRE, TODAY, NOW)).isFalse();
        assertThat(reminders.begin(FakePeople.ref("engineer"), TODAY, NOW)).isTrue();

        reminders.tell(SRE, TODAY, List.of(PROMISE));
        assertThat(reminders.begin(SRE, TODAY, NOW.plus(Duration.ofHours(3)))).isFalse();
        assertThat(reminders.begin(SRE, TODAY.plusDays(1), NOW.plus(Duration.ofDays(1))))
                .isTrue();
    }

    @Test
    public void letsAnotherBeginAnewWhereNothingBecameOfIt() {
        reminders.begin(SRE, TODAY, NOW);

        assertThat(reminders.told(SRE).mail()).isEmpty();
        assertThat(reminders.begin(SRE, TODAY, NOW.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(reminders.begin(SRE, TODAY, NOW.plus(Duration.ofMinutes(11))))
                .isTrue();
        assertThat(reminders.begin(SRE, TODAY, NOW.plus(Duration.ofMinutes(12))))
                .isFalse();
    }

    @Test
    public void letsOneOfTwoBeginWhoComeTogether() throws Exception {
        for (var number = 0; number < 20; number++) {
            var reader = FakePeople.ref("reader" + number);
            assertThat(Together.call(
                            () -> reminders.begin(reader, TODAY, NOW), () -> reminders.begin(reader, TODAY, NOW)))
                    .containsExactlyInAnyOrder(true, false);
            var next = NOW.plus(Duration.ofDays(1));
            assertThat(Together.call(
                            () -> reminders.begin(reader, TODAY.plusDays(1), next),
                            () -> reminders.begin(reader, TODAY.plusDays(1), next)))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    public void forgetsAPage() {
        reminders.tell(SRE, TODAY, List.of(PROMISE, WEEK));

        reminders.forget(42);

        assertThat(reminders.told(SRE).topics()).containsOnlyKeys(WEEK.name());
    }
}
