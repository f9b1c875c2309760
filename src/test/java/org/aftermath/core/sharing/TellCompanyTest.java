package org.aftermath.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.sharing.TellCompany.Mailing;
import org.aftermath.core.sharing.TellCompany.Outcome;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class TellCompanyTest {

    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");
    private static final UserRef OUTSIDER = FakePeople.ref("outsider");

    private final InMemoryTicks ticks = new InMemoryTicks();
    private final InMemoryChangeLog changes = new InMemoryChangeLog();
    private final PostOffice post = new PostOffice();
    private final TellCompany tell = new TellCompany(
            FakePeople.of("sre", "engineer", "outsider"),
            (group, limit) -> Map.of("staff", List.of(SRE, ENGINEER)).getOrDefault(group, List.of()),
            post,
            new TickDuty(
                    ticks,
                    changes,
                    new PlainTransactions(),
                    Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC)));

    @Test
    public void findsPeopleAndGroupsOnceEach() {
        var circle = tell.circle(List.of("engineer", "staff", "nobody"));

        assertThat(circle.people()).containsExactly(ENGINEER, SRE);
        assertThat(circle.unknown()).containsExactly("nobody");
    }

    @Test
    public void sendsToThoseWhoMaySeeThePageAndRecordsToWhom() {
        assertThat(send(ENGINEER, OUTSIDER)).isEqualTo(new Outcome(Optional.empty(), 1, 1));

        assertThat(post.posted).containsExactly("ENGINEER: What we learned");
        assertThat(ticks.ofPage(42)).singleElement().satisfies(tick -> assertThat(tick.duty())
                .isEqualTo(Duty.TELL));
        assertThat(changes.ofPage(42, 9)).singleElement().satisfies(change -> assertThat(change.reason())
                .isEqualTo("staff, outsider"));
    }

    @Test
    public void sendsOnceHoweverOftenSomebodyPresses() {
        send(ENGINEER);

        assertThat(send(ENGINEER).why()).contains(Message.of("aftermath.tell.refused.told"));
        assertThat(post.posted).hasSize(1);
    }

    @Test
    public void sendsAndRecordsNothingIfItReachesNobody() {
        assertThat(send(OUTSIDER).why()).contains(Message.of("aftermath.tell.refused.nobody"));
        assertThat(post.posted).isEmpty();
        assertThat(ticks.ofPage(42)).isEmpty();
    }

    @Test
    public void mayBeSentAgainIfNoMailWasTaken() {
        post.closed = true;
        assertThat(send(ENGINEER).why()).contains(Message.of("aftermath.tell.refused.post"));
        assertThat(ticks.ofPage(42)).isEmpty();

        post.closed = false;
        assertThat(send(ENGINEER).reached()).isEqualTo(1);
    }

    private Outcome send(UserRef... to) {
        var readers = new LinkedHashSet<>(List.of(to));
        return tell.send(new Mailing(42, readers, "staff, outsider", "What we learned", "Text", SRE));
    }

    /** Writes to nobody who may not see the page; remembers what it posted, unless it is closed. */
    private static final class PostOffice implements Letters {

        private final List<String> posted = new ArrayList<>();
        private final Set<UserRef> blind = new HashSet<>(List.of(OUTSIDER));
        private boolean closed;

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            throw new AssertionError("nobody is named");
        }

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return blind.contains(reader) ? Optional.empty() : Optional.of(Letter.plain(reader.key(), subject, text));
        }

        @Override
        public boolean post(Letter letter) {
            if (!closed) {
                posted.add(letter.address() + ": " + letter.subject());
            }
            return !closed;
        }
    }
}
