package org.aftermath.core.message;

import static org.aftermath.support.MessageBuilder.POSTING;
import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.Change;
import org.aftermath.core.support.HearField;
import org.aftermath.core.support.MessageBook;
import org.aftermath.core.support.MessageChange;
import org.aftermath.core.support.SignMessage;
import org.aftermath.core.support.SupportDesk;
import org.aftermath.core.support.WriteMessage;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryChangeLog;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.MovableClock;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

/** A message's way from the first word to its posting. */
public class MessageTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final MovableClock clock = new MovableClock();
    private final FakePeople people = FakePeople.of("sre", "manager", "support");
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryMessages messages = new InMemoryMessages(postmortems);
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final MessageBook book = new MessageBook(messages, log, people, clock);
    private final SupportDesk desk =
            new SupportDesk(space -> "support", (group, user) -> user.equals(FakePeople.ref(group)));
    private final WriteMessage write =
            new WriteMessage(postmortems, book, new HearField(people), new PlainTransactions());
    private final SignMessage sign = new SignMessage(postmortems, book, desk, new PlainTransactions());

    @Test
    public void takesWhatPeopleWriteAndWritesEachChangeDown() {
        given(Status.DRAFT);

        var written = changed(write(0, Map.of("summary", " Cards were\r\nrefused. ", "owner", "SUPPORT")));

        assertThat(written.version()).isEqualTo(1);
        assertThat(written.text(MessageField.SUMMARY)).isEqualTo("Cards were\nrefused.");
        assertThat(written.owner()).contains(FakePeople.ref("support"));
        assertThat(log.ofPage(42, 10))
                .extracting(Change::fact)
                .containsExactlyInAnyOrder("message.owner", "message.summary");
    }

    @Test
    public void leavesWhatIsNotNamedAndStoresNothingThatIsTheSame() {
        given(Status.DRAFT, aMessage());

        assertThat(changed(write(1, Map.of("channel", "Status page"))).text(MessageField.SUMMARY))
                .isEqualTo("Cards were refused.");
        assertThat(changed(write(2, Map.of("channel", "Status page"))).version())
                .isEqualTo(2);
    }

    @Test
    public void hearsTimesWhereTheSpeakerIsAtHome() {
        given(Status.DRAFT);

        assertThat(changed(write(0, Map.of("nextNewsAt", "2026-11-20T19:00"))).nextNewsAt())
                .contains(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    public void boundsEveryFieldAndNamesEachFault() {
        given(Status.DRAFT);
        var words = new HashMap<String, String>();
        for (var field : MessageField.values()) {
            words.put(field.code(), "x".repeat(field.longest() + 1));
        }
        words.put("sumary", "?");

        var faults = ((MessageChange.Invalid) write(0, words)).faults();

        assertThat(faults)
                .extracting(fault -> fault.field())
                .hasSize(MessageField.values().length + 1)
                .contains("sumary");
        assertThat(messages.ofPage(42).version()).isZero();
    }

    @Test
    public void refusesPeopleAndTimesThatAreNone() {
        given(Status.DRAFT);

        var faults = ((MessageChange.Invalid) write(0, Map.of("owner", "nobody", "nextNewsAt", "soon"))).faults();

        assertThat(faults).extracting(fault -> fault.field()).containsExactly("owner", "nextNewsAt");
    }

    @Test
    public void asksForTheVersionAndTellsTheSlowerOneWhoWasFaster() {
        given(Status.DRAFT);
        var none = new WriteMessage.Order(42, Optional.empty(), Map.of(), FakePeople.ref("sre"), TOKYO);
        write(0, Map.of("summary", "First"));

        assertThat(write.carryOut(none)).isInstanceOf(MessageChange.Invalid.class);
        var late = (MessageChange.Overtaken) write(0, Map.of("summary", "Second"));
        assertThat(late.by()).isEqualTo(Message.of("aftermath.message.overtaken", "The sre"));
        assertThat(late.now().text(MessageField.SUMMARY)).isEqualTo("First");
    }

    @Test
    public void tellsWhoBeganAtTheSameMomentAndWasFaster() {
        given(Status.DRAFT);
        var racing = new Racing(messages);
        var slower = new WriteMessage(
                postmortems,
                new MessageBook(racing, log, people, clock),
                new HearField(people),
                new PlainTransactions());

        var late = slower.carryOut(new WriteMessage.Order(
                42, Optional.of(0), Map.of("summary", "Second"), FakePeople.ref("manager"), TOKYO));

        assertThat(((MessageChange.Overtaken) late).now().text(MessageField.SUMMARY))
                .isEqualTo("First");
    }

    /** Somebody else begins the message whenever one is to be stored. */
    private record Racing(Messages store) implements Messages {

        @Override
        public ExternalMessage ofPage(long pageId) {
            return store.ofPage(pageId);
        }

        @Override
        public Optional<ExternalMessage> keep(ExternalMessage message) {
            store.keep(aMessage().saying(MessageField.SUMMARY, "First").build());
            throw new IllegalStateException("unique");
        }

        @Override
        public List<ExternalMessage> past(PastFilter filter, Optional<Long> cursor, int limit) {
            return store.past(filter, cursor, limit);
        }

        @Override
        public void forget(long pageId) {
            store.forget(pageId);
        }
    }

    @Test
    public void isApprovedInReviewAndNotBefore() {
        given(Status.DRAFT, aMessage());
        refused(approve(1), "aftermath.message.approve.early");

        var approved = inStatus(Status.IN_REVIEW, aMessage());

        assertThat(approved.state()).isEqualTo(MessageState.APPROVED);
        assertThat(approved.approval()).contains(new Approval(FakePeople.ref("manager"), clock.instant()));
        assertThat(log.ofPage(43, 1).get(0).after()).isEqualTo("approved");
    }

    @Test
    public void isNotApprovedWhileThereIsNothingToAgreeTo() {
        given(Status.IN_REVIEW);

        refused(approve(0), "aftermath.message.approve.blank");
    }

    @Test
    public void staysAsItWasApprovedIfSomebodyApprovesAgain() {
        given(Status.IN_REVIEW, aMessage().approved());

        assertThat(changed(approve(1)).version()).isEqualTo(1);
    }

    @Test
    public void isADraftAgainOnceItsWordsChangeButNotForTheSupportSheet() {
        given(Status.IN_REVIEW, aMessage().approved());

        assertThat(changed(write(1, Map.of("workaround", "Pay by transfer"))).state())
                .isEqualTo(MessageState.APPROVED);
        assertThat(changed(write(2, Map.of("audience", "Shops in Japan"))).state())
                .isEqualTo(MessageState.DRAFT);
        assertThat(log.ofPage(42, 10))
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("draft"));
    }

    @Test
    public void isNotPostedBeforeReviewed() {
        given(Status.IN_REVIEW, aMessage().approved());

        refused(post("support", 1), "aftermath.message.post.early");
    }

    @Test
    public void isPostedBySupportAlone() {
        given(Status.REVIEWED, aMessage().approved());

        refused(post("sre", 1), "aftermath.message.post.support");
        var posted = changed(post("support", 1));
        assertThat(posted.posted()).contains(new Posted(FakePeople.ref("support"), POSTING));
        assertThat(log.ofPage(42, 1).get(0).after())
                .isEqualTo("posted 2026-11-20T10:00:00Z https://status.example.com/1");
    }

    @Test
    public void isNotPostedUnapprovedNorInTheFuture() {
        given(Status.REVIEWED, aMessage());
        var order = new SignMessage.Order(42, Optional.of(1), FakePeople.ref("support"));

        refused(post("support", 1), "aftermath.message.post.unapproved");
        var future = new Posting(clock.instant().plus(Duration.ofMinutes(1)), Optional.empty());
        refused(sign.post(order, future), "aftermath.move.posted.future");
    }

    @Test
    public void keepsItsWordsOnceItIsOut() {
        given(Status.REVIEWED, aMessage().posted());

        refused(write(1, Map.of("summary", "Nothing happened")), "aftermath.message.write.posted");
        assertThat(changed(write(1, Map.of("symptom", "Payments fail"))).state())
                .isEqualTo(MessageState.POSTED);
    }

    @Test
    public void isWrittenAnewWhenThePostmortemIsBackInReview() {
        given(Status.IN_REVIEW, aMessage().posted());

        var anew = changed(write(1, Map.of("summary", "It was longer than we knew")));

        assertThat(anew.state()).isEqualTo(MessageState.DRAFT);
        assertThat(anew.posted()).isEmpty();
    }

    @Test
    public void isNothingToSignWhereNobodyOutsideNeedsIt() {
        postmortems.add(
                aPostmortem().in(Status.IN_REVIEW).withoutExternalMessage().build());

        refused(write(0, Map.of("summary", "Hello")), "aftermath.message.unneeded");
        refused(approve(0), "aftermath.message.unneeded");
    }

    @Test
    public void isOnPostmortemsOnly() {
        assertThat(approve(0)).isEqualTo(new MessageChange.NoPostmortem());
        assertThat(write(0, Map.of())).isEqualTo(new MessageChange.NoPostmortem());
    }

    private void given(Status status) {
        postmortems.add(needing(status).build());
    }

    private void given(Status status, MessageBuilder message) {
        given(status);
        messages.keep(message.build());
    }

    private ExternalMessage inStatus(Status status, MessageBuilder message) {
        postmortems.add(needing(status).onPage(43).build());
        messages.keep(message.onPage(43).build());
        return changed(sign.approve(new SignMessage.Order(43, Optional.of(1), FakePeople.ref("manager"))));
    }

    private static PostmortemBuilder needing(Status status) {
        return aPostmortem().in(status).withExternalMessage();
    }

    private MessageChange write(int version, Map<String, String> words) {
        return write.carryOut(new WriteMessage.Order(42, Optional.of(version), words, FakePeople.ref("sre"), TOKYO));
    }

    private MessageChange approve(int version) {
        return sign.approve(new SignMessage.Order(42, Optional.of(version), FakePeople.ref("manager")));
    }

    private MessageChange post(String userName, int version) {
        return sign.post(new SignMessage.Order(42, Optional.of(version), FakePeople.ref(userName)), POSTING);
    }

    private static ExternalMessage changed(MessageChange outcome) {
        assertThat(outcome).isInstanceOf(MessageChange.Changed.class);
        return ((MessageChange.Changed) outcome).message();
    }

    private static void refused(MessageChange outcome, String... keys) {
        assertThat(((MessageChange.Refused) outcome).reasons())
                .extracting(Message::key)
                .isEqualTo(List.of(keys));
    }
}
