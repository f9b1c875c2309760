package org.aftermath.core.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.people.UserRef;

/**
 * The message to people outside. Immutable; a change is a new value with the same {@link #version} it was read at, and
 * the store gives it the next one.
 *
 * @param told each field as the books tell it: people by key, moments in UTC; nothing for what is unknown
 * @param approval of the words as they are now
 * @param posted of the words as they are now
 * @param version number of the stored row that this value was read from; 0 while nothing is stored
 */
public record ExternalMessage(
        long pageId,
        Map<MessageField, String> told,
        Optional<Approval> approval,
        Optional<Posted> posted,
        int version) {

    public ExternalMessage {
        var known = new EnumMap<MessageField, String>(MessageField.class);
        told.forEach((field, text) -> {
            if (!text.isEmpty()) {
                known.put(field, text);
            }
        });
        told = Map.copyOf(known);
        requireNonNull(approval);
        requireNonNull(posted);
    }

    /** What is known of a message that nobody has begun. */
    public static ExternalMessage none(long pageId) {
        return new ExternalMessage(pageId, Map.of(), Optional.empty(), Optional.empty(), 0);
    }

    public MessageState state() {
        if (posted.isPresent()) {
            return MessageState.POSTED;
        }
        return approval.isPresent() ? MessageState.APPROVED : MessageState.DRAFT;
    }

    /** Empty for what is unknown. */
    public String text(MessageField field) {
        return told.getOrDefault(field, "");
    }

    public Optional<UserRef> owner() {
        return Optional.ofNullable(told.get(MessageField.OWNER)).map(UserRef::new);
    }

    public Optional<Instant> nextNewsAt() {
        return Optional.ofNullable(told.get(MessageField.NEXT_NEWS)).map(Instant::parse);
    }

    /** Whether there is anything that somebody could agree to. */
    public boolean isWritten() {
        return !text(MessageField.SUMMARY).isEmpty();
    }

    /** With these fields told otherwise. Other words are a draft again, whatever was agreed before. */
    public ExternalMessage telling(Map<MessageField, String> changes) {
        var next = new EnumMap<MessageField, String>(MessageField.class);
        next.putAll(told);
        next.putAll(changes);
        var reworded = changes.keySet().stream()
                .anyMatch(field -> field.isWording() && !text(field).equals(changes.get(field)));
        return new ExternalMessage(
                pageId, next, reworded ? Optional.empty() : approval, reworded ? Optional.empty() : posted, version);
    }

    public ExternalMessage agreedTo(Approval given) {
        return new ExternalMessage(pageId, told, Optional.of(given), posted, version);
    }

    public ExternalMessage sent(Posted out) {
        return new ExternalMessage(pageId, told, approval, Optional.of(out), version);
    }

    /** The same message as the store has it now. */
    public ExternalMessage stored(int storedVersion) {
        return new ExternalMessage(pageId, told, approval, posted, storedVersion);
    }
}
