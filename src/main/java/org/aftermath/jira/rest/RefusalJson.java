package org.aftermath.jira.rest;

import jakarta.ws.rs.core.Response;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.aftermath.jira.issue.Refusal;

/** Says over REST why Jira will not have it. */
public final class RefusalJson {

    private final Refusals refusals;
    private final Translator translator;

    public RefusalJson(Refusals refusals, Translator translator) {
        this.refusals = refusals;
        this.translator = translator;
    }

    Response of(Refusal refusal) {
        var entries = refusal.reasons().stream().map(this::entry).toList();
        return refusals.of(
                switch (refusal.kind()) {
                    case INVALID -> 400;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                },
                entries);
    }

    private ErrorList.Entry entry(Refusal.Reason reason) {
        return new ErrorList.Entry(
                reason.message().key(),
                translator.say(reason.message()),
                reason.field().orElse(null));
    }
}
