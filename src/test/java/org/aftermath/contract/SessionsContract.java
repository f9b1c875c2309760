package org.aftermath.contract;

import static org.aftermath.support.RemarkBuilder.NOW;
import static org.aftermath.support.RemarkBuilder.kudo;
import static org.aftermath.support.RemarkBuilder.question;
import static org.aftermath.support.RemarkBuilder.suggestion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Seal;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Sessions;
import org.aftermath.core.session.Survey;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class SessionsContract {

    private final Sessions sessions = sessions();

    /** No meeting anywhere. */
    protected abstract Sessions sessions();

    @Test
    public void keepsEverythingThatAMeetingKnows() {
        var survey = new Survey(3, List.of(9, 12, 15), List.of("もっと時間を", "Very calm \"really\""));
        var session = new Session(
                42,
                FakePeople.ref("facilitator"),
                Phase.ENDED,
                NOW,
                NOW.minusSeconds(1_800),
                Optional.of(NOW),
                Optional.of(question(1).id()),
                Optional.of(12),
                survey,
                0,
                0);

        assertThat(sessions.keep(session, Optional.empty())).contains(session.stored(1, 1));
        assertThat(sessions.ofPage(42)).contains(session.stored(1, 1));
        assertThat(sessions.ofPage(43)).isEmpty();
    }

    @Test
    public void takesTheStepOfOneOfTwoWhoPressTogether() throws Exception {
        sessions.keep(begun(), Optional.empty());
        add(question(1));
        for (var version = 1; version < 20; version++) {
            var now = sessions.ofPage(42).orElseThrow();
            var parked = Optional.of(with(said(1), Remark.State.PARKED));

            assertThat(Together.call(
                            () -> sessions.keep(now, parked).isPresent(),
                            () -> sessions.keep(now, Optional.empty()).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(sessions.ofPage(42)).map(Session::version).contains(version + 1);
        }
        assertThat(sessions.remarks(42)).hasSize(1);
    }

    @Test
    public void beginsOnceHoweverManyBegin() throws Exception {
        for (var page = 100; page < 110; page++) {
            var session = begun(page);

            assertThat(Together.call(
                            () -> sessions.keep(session, Optional.empty()).isPresent(),
                            () -> sessions.keep(session, Optional.empty()).isPresent()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    public void changesNoEntryWithAStepThatComesTooLate() {
        sessions.keep(begun(), Optional.empty());
        add(question(1));
        sessions.keep(sessions.ofPage(42).orElseThrow(), Optional.empty());

        assertThat(sessions.keep(begun().stored(1, 1), Optional.of(with(said(1), Remark.State.PARKED))))
                .isEmpty();
        assertThat(remarks()).containsExactly(question(1));
    }

    @Test
    public void tellsEntriesInTheOrderInWhichTheyCameWhateverBecomesOfThem() {
        sessions.keep(begun(), Optional.empty());
        var nameless = without(question(2));
        add(suggestion(3));
        add(nameless);
        add(question(1));
        sessions.keep(sessions.ofPage(42).orElseThrow(), Optional.of(answered(said(1))));
        add(kudo(4));

        assertThat(remarks()).containsExactly(answered(question(1)), nameless, suggestion(3), kudo(4));
        assertThat(sessions.remark(42, nameless.id()).map(each -> each.stored(0)))
                .contains(nameless);
        assertThat(sessions.remark(43, nameless.id())).isEmpty();
    }

    @Test
    public void addsAnEntryOnceHoweverOftenItIsSent() throws Exception {
        sessions.keep(begun(), Optional.empty());
        for (var number = 1; number < 15; number++) {
            var remark = question(number);

            assertThat(Together.call(() -> add(remark), () -> add(remark))).containsExactlyInAnyOrder(true, false);
        }
        assertThat(sessions.remarks(42)).hasSize(14);
    }

    @Test
    public void knowsWhoIsThereAsTheySaidLast() {
        var guest = new Guest(42, FakePeople.ref("engineer"), NOW, false, true, false);
        sessions.welcome(guest);
        var again = new Guest(42, FakePeople.ref("engineer"), NOW, true, true, false);
        sessions.welcome(again);
        sessions.welcome(new Guest(43, FakePeople.ref("engineer"), NOW, false, false, false));

        assertThat(sessions.guests(42)).containsExactly(again);
        assertThat(sessions.guest(42, FakePeople.ref("engineer"))).contains(again);
        assertThat(sessions.guest(42, FakePeople.ref("sre"))).isEmpty();
    }

    @Test
    public void welcomesWhoSaysTwoThingsAtOnce() throws Exception {
        for (var page = 100; page < 120; page++) {
            var one = new Guest(page, FakePeople.ref("engineer"), NOW, false, true, false);
            var other = new Guest(page, FakePeople.ref("engineer"), NOW, true, false, false);

            Together.call(() -> welcome(one), () -> welcome(other));

            assertThat(sessions.guests(page)).hasSize(1).isSubsetOf(one, other);
        }
    }

    private Guest welcome(Guest guest) {
        sessions.welcome(guest);
        return guest;
    }

    @Test
    public void keepsAGuestWithTheMeetingOrNotAtAll() {
        sessions.keep(begun(), Optional.empty());
        var asked = new Guest(42, FakePeople.ref("engineer"), NOW, false, true, true);

        assertThat(sessions.keep(begun(), asked)).isEmpty();
        assertThat(sessions.guests(42)).isEmpty();
        assertThat(sessions.keep(begun().stored(1, 1), asked)).isPresent();
        assertThat(sessions.guests(42)).containsExactly(asked);
    }

    @Test
    public void forgetsAPage() {
        sessions.keep(begun(), Optional.empty());
        add(question(1));
        sessions.welcome(new Guest(42, FakePeople.ref("sre"), NOW, false, false, false));
        sessions.keep(begun(43), Optional.empty());

        sessions.forget(42);

        assertThat(sessions.ofPage(42)).isEmpty();
        assertThat(sessions.remarks(42)).isEmpty();
        assertThat(sessions.guests(42)).isEmpty();
        assertThat(sessions.ofPage(43)).isPresent();
    }

    /** A question that comes while suggestions are opened either keeps them closed or does not come in. */
    @Test
    public void neverHasAnOpenQuestionWhereSuggestionsAreOpen() throws Exception {
        for (var page = 200L; page < 240; page++) {
            var begun = sessions.keep(begun(page), Optional.empty()).orElseThrow();
            var question = on(page, question((int) page));

            var both = Together.call(
                    () -> sessions.add(question, session -> session.phase() == Phase.READING) == Sessions.Added.DONE,
                    () -> sessions.keepIf(suggesting(begun), List::isEmpty).isPresent());

            assertThat(both).containsExactlyInAnyOrder(true, false);
            assertThat(sessions.ofPage(page).map(Session::phase))
                    .contains(sessions.remarks(page).isEmpty() ? Phase.SUGGESTIONS : Phase.READING);
        }
    }

    @Test
    public void takesEntriesOnlyWhereTheMeetingDoes() {
        assertThat(sessions.add(question(1), session -> true)).isEqualTo(Sessions.Added.CLOSED);
        sessions.keep(begun(), Optional.empty());

        assertThat(sessions.add(question(1), session -> session.phase() == Phase.KUDOS))
                .isEqualTo(Sessions.Added.CLOSED);
        assertThat(sessions.keepIf(suggesting(sessions.ofPage(42).orElseThrow()), remarks -> !remarks.isEmpty()))
                .isEmpty();
        assertThat(sessions.remarks(42)).isEmpty();
        assertThat(sessions.ofPage(42).map(Session::phase)).contains(Phase.READING);
    }

    /** However many say something at once, and whoever leads the meeting on meanwhile. */
    @Test
    public void countsEachChangeInTheOrderOfTheirTurns() throws Exception {
        sessions.keep(begun(), Optional.empty());
        for (var number = 1; number < 30; number += 2) {
            var first = question(number);
            var second = question(number + 1);
            Together.call(() -> add(first), () -> add(second));
            var now = sessions.ofPage(42).orElseThrow();
            Together.call(
                    () -> sessions.keep(now, Optional.empty()).isPresent(),
                    () -> sessions.change(with(said(first), Remark.State.PARKED)));
        }
        var turns = sessions.remarks(42).stream().map(Remark::turn).toList();

        assertThat(turns).hasSize(30).doesNotHaveDuplicates();
        assertThat(sessions.ofPage(42).orElseThrow().turn()).isEqualTo(1 + 15 * 4);
    }

    @Test
    public void changesAnEntryAsItWasReadOrNotAtAll() throws Exception {
        sessions.keep(begun(), Optional.empty());
        for (var number = 1; number < 15; number++) {
            add(question(number));
            var read = said(number);

            assertThat(Together.call(
                            () -> sessions.change(with(read, Remark.State.PARKED)), () -> sessions.remove(read)))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(sessions.change(read)).isFalse();
            assertThat(sessions.remove(read)).isFalse();
        }
    }

    @Test
    public void leadsNobodyOnOverAnEntryThatChangedMeanwhile() {
        var begun = sessions.keep(begun(), Optional.empty()).orElseThrow();
        add(question(1));
        var read = said(1);
        assertThat(sessions.change(with(read, Remark.State.PARKED))).isTrue();

        assertThat(sessions.keep(begun, Optional.of(answered(read)))).isEmpty();
        assertThat(sessions.keep(begun, Optional.of(answered(said(1))))).isPresent();
    }

    private boolean add(Remark remark) {
        return sessions.add(remark, session -> true) == Sessions.Added.DONE;
    }

    private Remark said(int number) {
        return said(question(number));
    }

    private Remark said(Remark remark) {
        return sessions.remark(42, remark.id()).orElseThrow();
    }

    private List<Remark> remarks() {
        return sessions.remarks(42).stream().map(each -> each.stored(0)).toList();
    }

    private static Session suggesting(Session session) {
        return new Session(
                session.pageId(),
                session.facilitator(),
                Phase.SUGGESTIONS,
                NOW,
                session.startedAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                session.survey(),
                session.version(),
                session.turn());
    }

    private static Remark on(long page, Remark remark) {
        return new Remark(
                remark.id(),
                page,
                remark.kind(),
                remark.aspect(),
                remark.section(),
                remark.text(),
                remark.author(),
                remark.seal(),
                remark.at(),
                remark.state(),
                remark.picked(),
                remark.answer(),
                remark.seen(),
                remark.turn());
    }

    private static Session begun() {
        return begun(42);
    }

    private static Session begun(long pageId) {
        return new Session(
                pageId,
                FakePeople.ref("facilitator"),
                Phase.READING,
                NOW,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Survey.NONE,
                0,
                0);
    }

    private static Remark answered(Remark asked) {
        var answer = new Remark.Answer("Because.\n次の行", FakePeople.ref("facilitator"), NOW.plusSeconds(60), true);
        return new Remark(
                asked.id(),
                asked.pageId(),
                asked.kind(),
                asked.aspect(),
                asked.section(),
                asked.text(),
                asked.author(),
                asked.seal(),
                asked.at(),
                Remark.State.ANSWERED,
                true,
                Optional.of(answer),
                Optional.of(new Remark.Seen(FakePeople.ref("sre"), NOW.plusSeconds(90))),
                asked.turn());
    }

    private static Remark with(Remark remark, Remark.State state) {
        return new Remark(
                remark.id(),
                remark.pageId(),
                remark.kind(),
                remark.aspect(),
                remark.section(),
                remark.text(),
                remark.author(),
                remark.seal(),
                remark.at(),
                state,
                remark.picked(),
                remark.answer(),
                remark.seen(),
                remark.turn());
    }

    private static Remark without(Remark remark) {
        return new Remark(
                remark.id(),
                remark.pageId(),
                remark.kind(),
                remark.aspect(),
                Optional.empty(),
                remark.text(),
                Optional.empty(),
                Optional.of(Seal.of("00000000-0000-4000-8000-00000000cafe")),
                remark.at(),
                remark.state(),
                remark.picked(),
                remark.answer(),
                remark.seen(),
                remark.turn());
    }
}
