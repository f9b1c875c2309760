package org.aftermath.confluence.rest.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.writing.FollowUpWish;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * What a request says a follow-up is to be: {@code {revision?, …}}. Texts are texts; {@code agreedBy} is a list of user
 * names, {@code dissent} one of {@code {who, riskOwner}}, {@code client} true or false.
 */
record FollowUpOrder(JsonBody body) {

    private static final String REVISION = "revision";
    private static final String STATE = "state";
    private static final Set<String> DECISION =
            Set.of(STATE, "reason", "agreedBy", "dissent", "revisit", "client", "risk", "cost");
    private static final List<String> STATES = List.of("proposed", "committed", "wontdo", "done");

    /** What cannot be understood in a decision; empty if everything can. */
    List<Fault> decisionFaults() {
        var faults = faults(DECISION);
        if (!STATES.contains(state())
                && faults.stream().noneMatch(fault -> fault.field().equals(STATE))) {
            faults.add(new Fault(STATE, Message.of("aftermath.followup.fault.state", Fault.excerpt(body.text(STATE)))));
        }
        return faults;
    }

    /** What cannot be understood in a change. */
    List<Fault> changeFaults() {
        var faults = faults(FollowUpWish.NAMES);
        if (body.text(REVISION).isBlank()) {
            faults.add(new Fault(REVISION, Message.of("aftermath.followup.revision")));
        }
        return faults;
    }

    /** What cannot be understood in a new follow-up. */
    List<Fault> additionFaults() {
        return faults(FollowUpWish.NAMES);
    }

    /** Only if there are no faults. */
    FollowUpWish wish() {
        var values = new HashMap<String, String>();
        body.values().forEach((name, value) -> text(name, value).ifPresent(text -> values.put(name, text)));
        values.remove(REVISION);
        values.computeIfPresent(STATE, (name, value) -> state());
        return new FollowUpWish(Optional.of(body.text(REVISION)).filter(given -> !given.isBlank()), values);
    }

    private List<Fault> faults(Set<String> known) {
        var faults = new ArrayList<Fault>();
        body.values().forEach((name, value) -> {
            if (!known.contains(name) && !name.equals(REVISION)) {
                faults.add(new Fault(name, Message.of("aftermath.followup.unknown", Fault.excerpt(name))));
            } else if (text(name, value).isEmpty()) {
                faults.add(new Fault(
                        name, Message.of("aftermath.rest.value", name, Fault.excerpt(String.valueOf(value)))));
            }
        });
        return faults;
    }

    private String state() {
        return body.text(STATE)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "");
    }

    /** Empty for what is no value of that name. */
    private static Optional<String> text(String name, @Nullable Object value) {
        if (value == null) {
            return Optional.of("");
        }
        return switch (name) {
            case "agreedBy" -> list(value).flatMap(FollowUpOrder::names);
            case "dissent" -> list(value).flatMap(FollowUpOrder::dissents);
            case "client" -> value instanceof Boolean agreed ? Optional.of(agreed ? "true" : "") : Optional.empty();
            default -> value instanceof String text ? Optional.of(text) : Optional.empty();
        };
    }

    private static Optional<List<?>> list(Object value) {
        return value instanceof List<?> list ? Optional.of(list) : Optional.empty();
    }

    private static Optional<String> names(List<?> list) {
        return joined(list.stream().map(FollowUpOrder::name).toList());
    }

    private static Optional<String> dissents(List<?> list) {
        return joined(list.stream().map(FollowUpOrder::dissent).toList());
    }

    private static Optional<String> joined(List<Optional<String>> parts) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<String> dissent(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> dissent) || !Set.of("who", "riskOwner").containsAll(dissent.keySet())) {
            return name(value);
        }
        return name(dissent.get("who")).flatMap(who -> riskOwner(who, dissent.get("riskOwner")));
    }

    private static Optional<String> riskOwner(String who, @Nullable Object riskOwner) {
        return riskOwner == null || "".equals(riskOwner)
                ? Optional.of(who)
                : name(riskOwner).map(owner -> who + " > " + owner);
    }

    /** A list of names on a page has commas between them. */
    private static Optional<String> name(@Nullable Object value) {
        return value instanceof String name && !name.isBlank() && !name.matches("(?s).*[,;、>→＞\\n].*")
                ? Optional.of(name.strip())
                : Optional.empty();
    }
}
