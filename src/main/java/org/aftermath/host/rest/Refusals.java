package org.aftermath.host.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Says no over REST, in the caller's language. */
public final class Refusals {

    private final Translator translator;

    public Refusals(Translator translator) {
        this.translator = translator;
    }

    public Response of(int status, Message... reasons) {
        return of(status, List.of(reasons).stream().map(this::entry).toList());
    }

    public Response of(int status, List<ErrorList.Entry> entries) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ErrorList(entries))
                .build();
    }

    private ErrorList.Entry entry(Message reason) {
        return new ErrorList.Entry(reason.key(), translator.say(reason), null);
    }
}
