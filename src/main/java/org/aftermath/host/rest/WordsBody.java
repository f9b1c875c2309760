package org.aftermath.host.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.agreement.GiveReason.Words;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Move;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A reason for a move as a request brings it: {@code {what, reason, moved?}}. */
public final class WordsBody {

    private static final Set<String> KNOWN = Set.of("what", "reason", "moved");

    private final Optional<JsonBody> body;

    private WordsBody(Optional<JsonBody> body) {
        this.body = body;
    }

    public static WordsBody read(@Nullable String body) {
        return new WordsBody(JsonBody.read(body));
    }

    /** What cannot be understood; empty if everything can. */
    public List<Fault> faults() {
        if (body.isEmpty()) {
            return List.of(new Fault("body", Message.of("aftermath.rest.malformed")));
        }
        var faults = new ArrayList<Fault>();
        faults.addAll(body.get().unknown(KNOWN));
        if (what().filter(Agreed::needsReason).isEmpty()) {
            faults.add(new Fault("what", Message.of("aftermath.moved.what")));
        }
        if (!text("moved").isEmpty() && moved().isEmpty()) {
            faults.add(new Fault("moved", Message.of("aftermath.moved.when")));
        }
        return faults;
    }

    /** Only if there are no faults. */
    public Words words() {
        return new Words(what().orElseThrow(), moved(), text("reason"));
    }

    private Optional<Agreed> what() {
        return Agreed.of(text("what"));
    }

    private Optional<Instant> moved() {
        return Move.moment(text("moved"));
    }

    /** Databases keep no NUL. */
    private String text(String name) {
        return body.map(json -> json.text(name).replace("\u0000", "")).orElse("");
    }
}
