package org.aftermath.contract;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public abstract class MessagesContract {

    /** Stores with nothing in them. */
    public record Stores(Messages messages, Postmortems postmortems) {}

    private final Stores stores = stores();
    private final Messages messages = stores.messages();

    protected abstract Stores stores();

    @Test
    public void knowsOfNoMessageBeforeSomebodyBegins() {
        assertThat(messages.ofPage(42)).isEqualTo(ExternalMessage.none(42));
    }

    @Test
    public void keepsEverythingThatAMessageSays() {
        var builder = aMessage().posted();
        for (var field : MessageField.values()) {
            builder.saying(
                    field, field == MessageField.NEXT_NEWS ? "2026-11-20T10:00:00Z" : "「告知」\n" + field + " 😀\"'\\");
        }

        var stored = messages.keep(builder.build()).orElseThrow();

        assertThat(stored).isEqualTo(builder.build().stored(1));
        assertThat(messages.ofPage(42)).isEqualTo(stored);
    }

    @Test
    public void keepsLongTexts() {
        var long10 =
                aMessage().saying(MessageField.HAPPENED, "字".repeat(10_000)).build();

        messages.keep(long10);

        assertThat(messages.ofPage(42)).isEqualTo(long10.stored(1));
    }

    @Test
    public void letsOneOfTwoWin() {
        var first = messages.keep(aMessage().build()).orElseThrow();

        assertThat(messages.keep(aMessage().build())).isEmpty();
        assertThat(messages.keep(aMessage().approved().build().stored(1)))
                .map(ExternalMessage::version)
                .contains(2);
        assertThat(messages.keep(first)).isEmpty();
        assertThat(messages.ofPage(42).approval()).isPresent();
    }

    @Test
    public void letsOneOfTwoBegin() throws Exception {
        for (var round = 0; round < 20; round++) {
            var page = 100 + round;
            var outcomes = Together.call(() -> begin(page, "one"), () -> begin(page, "other"));

            assertThat(outcomes.stream().flatMap(Optional::stream).toList()).containsExactly(messages.ofPage(page));
        }
    }

    private Optional<ExternalMessage> begin(long page, String words) {
        return messages.keep(
                aMessage().onPage(page).saying(MessageField.SUMMARY, words).build());
    }

    @Test
    public void findsWhatWasAgreedToOrWentOutNewestFirst() {
        given(aPostmortem().onPage(1), aMessage().approved());
        given(aPostmortem().onPage(2), aMessage());
        given(aPostmortem().onPage(3), aMessage().posted());
        messages.keep(aMessage().onPage(4).approved().build());

        assertThat(pages(PastFilter.ALL, Optional.empty(), 10)).containsExactly(3L, 1L);
        assertThat(pages(PastFilter.ALL, Optional.empty(), 1)).containsExactly(3L);
        assertThat(pages(PastFilter.ALL, Optional.of(3L), 10)).containsExactly(1L);
    }

    @Test
    public void findsByServiceAndSeverityOfTheIncident() {
        given(aPostmortem().onPage(1).hitting("Checkout", "search"), aMessage().approved());
        given(
                aPostmortem().onPage(2).hitting("checkout").of(Severity.SEV_2),
                aMessage().posted());

        assertThat(pages(new PastFilter(Optional.of("CHECKOUT"), Optional.empty()), Optional.empty(), 10))
                .containsExactly(2L, 1L);
        assertThat(pages(new PastFilter(Optional.of("checkout"), Optional.of(Severity.SEV_2)), Optional.empty(), 10))
                .containsExactly(2L);
        assertThat(pages(new PastFilter(Optional.of("check%"), Optional.empty()), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    public void forgetsAPage() {
        messages.keep(aMessage().build());

        messages.forget(42);

        assertThat(messages.ofPage(42)).isEqualTo(ExternalMessage.none(42));
    }

    private void given(PostmortemBuilder postmortem, MessageBuilder message) {
        var page = stores.postmortems().add(postmortem.build()).pageId();
        messages.keep(message.onPage(page).build());
    }

    private List<Long> pages(PastFilter filter, Optional<Long> cursor, int limit) {
        return messages.past(filter, cursor, limit).stream()
                .map(ExternalMessage::pageId)
                .toList();
    }
}
