package org.aftermath.host.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Says no over REST, in the caller's language. */
public final class Refusals {

    private final Translator translator;

    public Refusals(Translator translator) {
        this.translator = translator;
    }

    public Response of(int status, Message... reasons) {
        return of(status, List.of(reasons).stream().map(this::entry).toList());
    }

    public Response of(int status, String field, Message reason) {
        return of(status, List.of(entry(new Fault(field, reason))));
    }

    public Response of(int status, List<ErrorList.Entry> entries) {
        return json(status, new ErrorList(entries));
    }

    /** 401: nobody is logged in. */
    public Response anonymous() {
        return of(401, Message.of("aftermath.rest.anonymous"));
    }

    /** What is made of a body that is a JSON object; 400 for any other. */
    public Response understood(@Nullable String body, Function<JsonBody, Response> work) {
        return JsonBody.read(body).map(work).orElseGet(() -> of(400, Message.of("aftermath.rest.malformed")));
    }

    /** 400: every field at fault. */
    public Response invalid(List<Fault> faults) {
        return of(400, faults.stream().map(this::entry).toList());
    }

    /**
     * Does what is wanted, if it can be understood and done.
     *
     * @param faults what cannot be understood: 400, and nothing is done
     * @param work tells why it cannot be done, which is 409; empty if it is done
     * @param told what holds once it is done
     */
    public Response attempt(List<Fault> faults, Supplier<Optional<Message>> work, Supplier<Response> told) {
        return faults.isEmpty()
                ? work.get().map(reason -> conflict(List.of(reason))).orElseGet(told)
                : invalid(faults);
    }

    /** 409: it cannot be done as things stand. */
    public Response conflict(List<Message> reasons) {
        return blocked(reasons.stream().map(this::entry).toList());
    }

    /** 409 with reasons that say more than a message. */
    public Response blocked(List<ErrorList.Entry> reasons) {
        return json(409, new Conflict(reasons));
    }

    public ErrorList.Entry entry(Message reason) {
        return entry(reason, null);
    }

    /** @param link where it can be mended */
    public ErrorList.Entry entry(Message reason, @Nullable String link) {
        return new ErrorList.Entry(reason.key(), translator.say(reason), null, link);
    }

    public ErrorList.Entry entry(Fault fault) {
        return new ErrorList.Entry(fault.message().key(), translator.say(fault.message()), fault.field());
    }

    private static Response json(int status, Record body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
