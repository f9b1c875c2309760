package org.aftermath.confluence.rest.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.core.paste.Pasted;
import org.aftermath.core.paste.ReadPaste;
import org.aftermath.core.paste.SlackExport;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.timeline.Frame;
import org.aftermath.host.rest.JsonBody;

/** What a request says is to be read: {@code {text, dates}}, where {@code dates} is {@code day}, {@code month} or empty. */
final class PasteOrder {

    /** Slack exports the messages of a day as a list of objects. */
    private static final Pattern EXPORT = Pattern.compile("\\s{0,20}(?:\\[\\s{0,20}\\{|\\{)");

    private final JsonBody body;
    private final Optional<List<?>> messages;

    PasteOrder(JsonBody body) {
        this.body = body;
        this.messages = EXPORT.matcher(text()).lookingAt() && text().length() <= SlackExport.LONGEST
                ? JsonBody.list(text(), "messages")
                : Optional.empty();
    }

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(Set.of("text", "dates")));
        var longest = messages.isPresent() ? SlackExport.LONGEST : ReadPaste.LONGEST;
        if (text().isBlank() || text().length() > longest) {
            faults.add(new Fault("text", Message.of("aftermath.timeline.text", longest)));
        }
        if (!Set.of("", "day", "month").contains(body.text("dates"))) {
            faults.add(
                    new Fault("dates", Message.of("aftermath.rest.value", "dates", Fault.excerpt(body.text("dates")))));
        }
        return faults;
    }

    /** What it says, whatever the form. */
    Pasted read(Frame frame, DateOrder dates) {
        return messages.map(each -> SlackExport.read(each, frame.zone()))
                .orElseGet(() ->
                        ReadPaste.read(text(), frame.start(), frame.clues().in(dates)));
    }

    private String text() {
        return body.text("text");
    }

    /** What comes first in dates, as the caller chose or as the text tells; an export has none. */
    DateOrder dates(Frame frame) {
        var told = DateOrder.in(messages.isPresent() ? "" : text(), frame.start());
        var chosen = body.text("dates");
        return chosen.isEmpty() ? told : told.chosen(DateOrder.Order.valueOf(chosen.toUpperCase(Locale.ROOT)));
    }
}
