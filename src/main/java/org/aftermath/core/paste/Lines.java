package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text, one after the other. Not for sharing. */
final class Lines {

    private final List<Line> all = new ArrayList<>();
    private int at;
    private boolean gap;

    Lines(String text) {
        for (var written : text.split("\n", -1)) {
            all.add(Line.of(all.size() + 1, written));
        }
    }

    List<Line> all() {
        return all;
    }

    boolean isDone() {
        return at >= all.size();
    }

    Line next() {
        gap = at > 0 && all.get(at - 1).written().isBlank();
        return all.get(at++);
    }

    void skip() {
        at = all.size();
    }

    /** True if nothing stands in the line before the one that was read last. */
    boolean isGap() {
        return gap;
    }

    /** The line that is read next, if there is one and something stands in it. */
    Optional<Line> ahead() {
        return isDone()
                ? Optional.empty()
                : Optional.of(all.get(at)).filter(line -> !line.written().isBlank());
    }
}
