package org.aftermath.confluence.rest.foresight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of whether an incident was foreseen. */
final class ForesightWish {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PAGE = Pattern.compile("\\d{1,18}");

    private final JsonBody body;
    private final List<Fault> faults = new ArrayList<>();

    ForesightWish(JsonBody body) {
        this.body = body;
    }

    List<Fault> faultsOfAnswer() {
        faults.addAll(body.unknown(Set.of("version", "answer", "scenario")));
        needs("version", body.number("version").isPresent(), "0, 1, 2, …");
        needs("answer", Answer.Kind.of(body.text("answer")).isPresent(), codes());
        var kind = Answer.Kind.of(body.text("answer"));
        var isNamed = ID.matcher(body.text("scenario")).matches();
        kind.ifPresent(known -> needs(
                "scenario",
                known == Answer.Kind.NOT_FORESEEN ? body.text("scenario").isEmpty() : isNamed,
                known == Answer.Kind.NOT_FORESEEN ? "\"\"" : "UUID"));
        return faults;
    }

    int version() {
        return body.number("version").orElseThrow();
    }

    Answer.Kind kind() {
        return Answer.Kind.of(body.text("answer")).orElseThrow();
    }

    Optional<String> scenario() {
        return Optional.of(body.text("scenario")).filter(id -> !id.isEmpty());
    }

    List<Fault> faultsOfDisagreement() {
        faults.addAll(body.unknown(Set.of("id", "premortem")));
        needs("id", ID.matcher(body.text("id")).matches(), "UUID");
        needs("premortem", PAGE.matcher(body.text("premortem")).matches(), "1, 2, 3, …");
        return faults;
    }

    String id() {
        return body.text("id");
    }

    String premortem() {
        return body.text("premortem");
    }

    private static String codes() {
        return Arrays.stream(Answer.Kind.values()).map(Answer.Kind::code).collect(Collectors.joining(", "));
    }

    private void needs(String name, boolean is, String allowed) {
        if (!is) {
            faults.add(new Fault(name, Message.of("aftermath.session.value", name, allowed)));
        }
    }
}
