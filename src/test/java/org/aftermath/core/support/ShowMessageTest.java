package org.aftermath.core.support;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Impact;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Status;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.text.Message;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public class ShowMessageTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryMessages messages = new InMemoryMessages(postmortems);
    private final FakeActingUser acting = new FakeActingUser().loggedIn("support");
    private final SupportDesk desk =
            new SupportDesk(space -> "support", (group, user) -> user.equals(FakePeople.ref(group)));
    private final ShowMessage show = new ShowMessage(
            postmortems,
            messages,
            new FakePages().with(42),
            desk,
            new ShowMessage.Readership(acting, FakePeople.of("support", "manager")));

    @Test
    public void countsWhatSupportCanSay() {
        var card = card(aPostmortem().at(IncidentTimes.UNKNOWN), aMessage());

        assertThat(card.done()).isZero();
        assertThat(card.total()).isEqualTo(7);
        assertThat(card.open()).containsExactly(SheetPoint.values());
    }

    @Test
    public void takesNumbersAndTimesFromTheFactsOfTheIncident() {
        var start = Optional.of(Instant.parse("2026-11-18T10:00:00Z"));
        var impact = new Impact(Optional.of(1200L), "shops", Optional.empty(), Optional.empty(), "");
        var none = Details.NONE;
        var details = new Details(
                none.cause(),
                impact,
                none.fullOutage(),
                none.zone(),
                none.teams(),
                none.responders(),
                none.recording(),
                none.issues());

        var card = card(
                aPostmortem().at(IncidentTimes.of(start, start, start)).knowing(details),
                aMessage().saying(MessageField.WHOM, "Shops").saying(MessageField.SYMPTOM, "Payments fail"));

        assertThat(card.open()).containsExactly(SheetPoint.WORKAROUND, SheetPoint.NEXT_NEWS);
        assertThat(card.done()).isEqualTo(5);
    }

    @Test
    public void asksForNoMoreNewsOnceTheMessageIsOut() {
        assertThat(card(aPostmortem(), aMessage().posted()).open()).doesNotContain(SheetPoint.NEXT_NEWS);
    }

    @Test
    public void saysWhatStandsInTheWay() {
        var card = card(aPostmortem().in(Status.DRAFT), aMessage());

        assertThat(card.notApproved()).extracting(Message::key).containsExactly("aftermath.message.approve.early");
        assertThat(card.notPosted())
                .extracting(Message::key)
                .containsExactly("aftermath.message.post.early", "aftermath.message.post.unapproved");
    }

    @Test
    public void namesThoseWhoSigned() {
        var card = card(aPostmortem().in(Status.REVIEWED), aMessage().posted());

        assertThat(card.signers().approver()).contains(FakePeople.person("manager"));
        assertThat(card.signers().poster()).contains(FakePeople.person("support"));
        assertThat(card.notPosted()).isEmpty();
        assertThat(card.editable()).isTrue();
    }

    @Test
    public void knowsNothingOfOrdinaryPages() {
        assertThat(show.ofPage(7)).isEmpty();
    }

    private MessageCard card(PostmortemBuilder postmortem, MessageBuilder message) {
        postmortems.add(postmortem.withExternalMessage().build());
        messages.keep(message.build());
        return show.ofPage(42).orElseThrow();
    }
}
