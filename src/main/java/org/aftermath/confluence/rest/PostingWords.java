package org.aftermath.confluence.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.message.Posting;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/** What a request says of when and where a message to people outside went out: {@code {postedAt, postedUrl?}}. */
public record PostingWords(JsonBody body) {

    public static final String AT = "postedAt";
    public static final String URL = "postedUrl";

    /** What cannot be understood; saying nothing at all is no fault. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (at().isEmpty() && !(text(AT) + text(URL)).isEmpty()) {
            faults.add(missing());
        }
        if (!text(URL).isEmpty() && !isAddress(text(URL))) {
            faults.add(new Fault(URL, Message.of("aftermath.rest.posted.url", Posting.LONGEST_URL)));
        }
        return faults;
    }

    public static Fault missing() {
        return new Fault(AT, Message.of("aftermath.rest.posted.at"));
    }

    /** Only if there are no faults; empty if nothing is said. */
    public Optional<Posting> posting() {
        var url = Optional.of(text(URL)).filter(given -> !given.isEmpty());
        return at().map(at -> new Posting(at, url));
    }

    private Optional<Instant> at() {
        return Moment.read(text(AT), ZoneOffset.UTC);
    }

    private String text(String name) {
        return body.text(name).strip();
    }

    private static boolean isAddress(String given) {
        return given.length() <= Posting.LONGEST_URL && given.matches("https?://[^\\s<>\"]+");
    }
}
