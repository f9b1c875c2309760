package org.aftermath.confluence.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/**
 * What a request wants, with the faults that are found in it. Each kind of request first tells its faults; the rest is
 * asked only without any. Not for sharing.
 */
public abstract class Wanted {

    protected final JsonBody body;
    protected final List<Fault> faults = new ArrayList<>();

    protected Wanted(JsonBody body) {
        this.body = body;
    }

    /** The version that the caller has seen. */
    public int version() {
        return body.number("version").orElseThrow();
    }

    /** Whatever has another name is a fault. */
    protected void knows(String... names) {
        faults.addAll(body.unknown(Set.of(names)));
    }

    /** @param allowed what may stand there, for people */
    protected void needs(String name, boolean is, String allowed) {
        if (!is) {
            faults.add(new Fault(name, Message.of("aftermath.session.value", name, allowed)));
        }
    }

    protected void needsVersion() {
        needs("version", body.number("version").isPresent(), "1, 2, 3, …");
    }

    protected void needsId() {
        needs("id", TypedText.isId(body.text("id")), "UUID");
    }

    /** One of these constants, by its name in small letters. */
    protected <E extends Enum<E>> Optional<E> of(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> code(value).equals(body.text(name)))
                .findFirst();
    }

    protected static String codes(Enum<?>[] values) {
        return codes(values, Wanted::code);
    }

    protected static <E> String codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
