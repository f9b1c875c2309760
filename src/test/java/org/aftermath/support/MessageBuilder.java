package org.aftermath.support;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.message.Approval;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;

/** A message of page 42 that is written and that nobody has agreed to, unless told otherwise. */
public final class MessageBuilder {

    public static final Instant AGREED = Instant.parse("2026-11-20T06:00:00Z");
    public static final Posting POSTING =
            new Posting(Instant.parse("2026-11-20T10:00:00Z"), Optional.of("https://status.example.com/1"));

    private long pageId = 42;
    private final Map<MessageField, String> told =
            new EnumMap<>(Map.of(MessageField.AUDIENCE, "All shops", MessageField.SUMMARY, "Cards were refused."));
    private Optional<Approval> approval = Optional.empty();
    private Optional<Posted> posted = Optional.empty();

    public static MessageBuilder aMessage() {
        return new MessageBuilder();
    }

    public MessageBuilder onPage(long page) {
        pageId = page;
        return this;
    }

    public MessageBuilder saying(MessageField field, String text) {
        told.put(field, text);
        return this;
    }

    public MessageBuilder approved() {
        approval = Optional.of(new Approval(FakePeople.ref("manager"), AGREED));
        return this;
    }

    public MessageBuilder posted() {
        posted = Optional.of(new Posted(FakePeople.ref("support"), POSTING));
        return approved();
    }

    public ExternalMessage build() {
        return new ExternalMessage(pageId, told, approval, posted, 0);
    }
}
