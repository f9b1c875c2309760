package org.aftermath.host.store.postmortem;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.aftermath.core.message.Approval;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** What a message to people outside looks like in its row. */
final class MessageColumns {

    private MessageColumns() {}

    static DBParam[] write(ExternalMessage message) {
        var posting = message.posted().map(Posted::posting);
        return new Columns()
                .with("PAGE_ID", message.pageId())
                .with("STATE_CODE", message.state().name())
                .with("FIELD_TEXTS", json(message.told()))
                .with("APPROVER_KEY", message.approval().map(Approval::by).map(UserRef::key))
                .with("APPROVED_AT", Columns.millis(message.approval().map(Approval::at)))
                .with("POSTER_KEY", message.posted().map(Posted::by).map(UserRef::key))
                .with("POSTED_AT", Columns.millis(posting.map(Posting::at)))
                .with("POSTED_URL", posting.flatMap(Posting::url))
                .with("ROW_VERSION", message.version())
                .toArray();
    }

    static ExternalMessage read(MessageRow row) {
        return new ExternalMessage(
                row.getPageId(),
                texts(Columns.text(row.getFieldTexts())),
                user(row.getApproverKey())
                        .flatMap(who -> Columns.instant(row.getApprovedAt()).map(at -> new Approval(who, at))),
                user(row.getPosterKey()).flatMap(who -> Columns.instant(row.getPostedAt())
                        .map(at -> new Posted(who, posting(at, row.getPostedUrl())))),
                row.getRowVersion());
    }

    private static Posting posting(Instant at, @Nullable String url) {
        return new Posting(at, Optional.ofNullable(url));
    }

    private static String json(Map<MessageField, String> told) {
        var json = new JsonObject();
        told.forEach((field, text) -> json.put(field.code(), text));
        return JsonWriter.string(json);
    }

    /** A field that only a newer version of ours knows is left out. */
    private static Map<MessageField, String> texts(String json) {
        var told = new EnumMap<MessageField, String>(MessageField.class);
        try {
            JsonObject texts = JsonParser.object().from(json.isEmpty() ? "{}" : json);
            texts.keySet()
                    .forEach(name -> MessageField.of(name).ifPresent(field -> told.put(field, texts.getString(name))));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("A stored message cannot be read", broken);
        }
        return told;
    }

    private static Optional<UserRef> user(@Nullable String key) {
        return Optional.ofNullable(key).map(UserRef::new);
    }
}
