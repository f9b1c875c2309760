package org.aftermath.confluence.rest.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aftermath.core.paste.ReadPaste;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.timeline.Frame;
import org.aftermath.host.rest.JsonBody;

/** What a request says is to be read: {@code {text, dates}}, where {@code dates} is {@code day}, {@code month} or empty. */
final class PasteOrder {

    private final JsonBody body;

    PasteOrder(JsonBody body) {
        this.body = body;
    }

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<>(body.unknown(Set.of("text", "dates")));
        if (text().isBlank() || text().length() > ReadPaste.LONGEST) {
            faults.add(new Fault("text", Message.of("aftermath.timeline.text", ReadPaste.LONGEST)));
        }
        if (!Set.of("", "day", "month").contains(body.text("dates"))) {
            faults.add(
                    new Fault("dates", Message.of("aftermath.rest.value", "dates", Fault.excerpt(body.text("dates")))));
        }
        return faults;
    }

    String text() {
        return body.text("text");
    }

    /** What comes first in dates, as the caller chose or as the text tells. */
    DateOrder dates(Frame frame) {
        var told = DateOrder.in(text(), frame.start());
        var chosen = body.text("dates");
        return chosen.isEmpty() ? told : told.chosen(DateOrder.Order.valueOf(chosen.toUpperCase(Locale.ROOT)));
    }
}
