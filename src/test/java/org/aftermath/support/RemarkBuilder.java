package org.aftermath.support;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Remark.Kind;
import org.aftermath.core.session.Remark.State;

/** Entries of writing meetings on page 42, asked by {@code engineer} about the factors. */
public final class RemarkBuilder {

    public static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private RemarkBuilder() {}

    /** @param number makes id and moment */
    public static Remark question(int number) {
        return remark(number, Kind.QUESTION, Optional.empty());
    }

    public static Remark suggestion(int number) {
        return remark(number, Kind.SUGGESTION, Optional.of(Remark.Aspect.DIAGRAM));
    }

    public static Remark kudo(int number) {
        return remark(number, Kind.KUDO, Optional.empty());
    }

    public static String id(int number) {
        return String.format("00000000-0000-4000-8000-%012d", number);
    }

    private static Remark remark(int number, Kind kind, Optional<Remark.Aspect> aspect) {
        return new Remark(
                id(number),
                42,
                kind,
                aspect,
                Optional.of(Section.FACTORS),
                "Why " + number + "?",
                Optional.of(FakePeople.ref("engineer")),
                Optional.empty(),
                NOW.plusSeconds(number),
                State.OPEN,
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
