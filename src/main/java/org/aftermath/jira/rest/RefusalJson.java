package org.aftermath.jira.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.aftermath.host.wire.AnswersJson;
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
        return refusals.of(status(refusal), entries(refusal));
    }

    static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
    }

    private List<ErrorList.Entry> entries(Refusal refusal) {
        return refusal.reasons().stream().map(this::entry).toList();
    }

    /** The reasons as one answer of many says them. */
    List<AnswersJson.Reason> reasons(Refusal refusal) {
        return entries(refusal).stream().map(RefusalJson::reason).toList();
    }

    /** That what was ordered is no order. */
    List<AnswersJson.Reason> malformed() {
        return List.of(reason(refusals.entry(Message.of("aftermath.issue.order.malformed"))));
    }

    private static AnswersJson.Reason reason(ErrorList.Entry entry) {
        return new AnswersJson.Reason(entry.key(), entry.message(), Optional.ofNullable(entry.field()));
    }

    private ErrorList.Entry entry(Refusal.Reason reason) {
        return new ErrorList.Entry(
                reason.message().key(),
                translator.say(reason.message()),
                reason.field().orElse(null));
    }
}
