package org.aftermath.core.lint;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding in its passage.
 *
 * @param id the same as long as the words and what stands around them stay the same
 * @param pass if somebody said that it is right as it stands
 */
public record Judged(String id, Finding finding, Passage passage, Optional<Pass> pass) {

    private static final int AROUND = 24;

    /** Where it stands in the page. */
    public String anchor() {
        return passage.followUp().map(promise -> "follow-up-" + promise.uid()).orElse("pm-" + section());
    }

    /** Whether it is about what people wrote, not about where they wrote nothing. */
    public boolean isInText() {
        return passage.isProse();
    }

    private String section() {
        return passage.place().startsWith(Passage.TIMELINE) ? Passage.TIMELINE : passage.place();
    }

    static String id(Finding finding, Passage passage) {
        var text = passage.text();
        var from = Math.max(0, finding.start() - AROUND);
        var to = Math.min(text.length(), finding.end() + AROUND);
        var mark = finding.rule().id() + "\n" + passage.place() + "\n" + finding.excerpt() + "\n"
                + text.substring(from, to).replaceAll("\\s+", " ");
        return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
