package org.aftermath.confluence.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.lifecycle.AdvanceStatus;
import org.aftermath.core.lifecycle.Posting;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Moment;
import org.aftermath.core.postmortem.Status;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of a step to be taken. */
record StatusOrder(JsonBody body) {

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (to().isEmpty()) {
            faults.add(new Fault("to", Message.of("aftermath.rest.status")));
        }
        if (postedAt().isEmpty() && !(text("postedAt") + text("postedUrl")).isEmpty()) {
            faults.add(new Fault("postedAt", Message.of("aftermath.rest.posted.at")));
        }
        if (!text("postedUrl").isEmpty() && !isAddress(text("postedUrl"))) {
            faults.add(new Fault("postedUrl", Message.of("aftermath.rest.posted.url", Posting.LONGEST_URL)));
        }
        return faults;
    }

    /** The order; only if there are no faults. */
    AdvanceStatus.Order of(long pageId, UserRef by) {
        var url = Optional.of(text("postedUrl")).filter(given -> !given.isEmpty());
        return new AdvanceStatus.Order(
                pageId,
                to().orElseThrow(),
                body.text("reason"),
                postedAt().map(at -> new Posting(at, url)),
                body.number("version"),
                by);
    }

    private Optional<Status> to() {
        return Status.of(body.text("to"));
    }

    private Optional<Instant> postedAt() {
        return Moment.read(text("postedAt"), ZoneOffset.UTC);
    }

    private String text(String name) {
        return body.text(name).strip();
    }

    private static boolean isAddress(String given) {
        return given.length() <= Posting.LONGEST_URL && given.matches("https?://[^\\s<>\"]+");
    }
}
