package org.aftermath.confluence.rest.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.PostingWords;
import org.aftermath.core.facts.Status;
import org.aftermath.core.lifecycle.AdvanceStatus;
import org.aftermath.core.people.UserRef;
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
        faults.addAll(new PostingWords(body).faults());
        return faults;
    }

    /** The order; only if there are no faults. */
    AdvanceStatus.Order of(long pageId, UserRef by) {
        return new AdvanceStatus.Order(
                pageId,
                to().orElseThrow(),
                body.text("reason"),
                new PostingWords(body).posting(),
                body.number("version"),
                by);
    }

    private Optional<Status> to() {
        return Status.of(body.text("to"));
    }
}
