package org.aftermath.confluence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text by the places of the text as it was, in any order, none over another. Not for sharing. */
final class Splice {

    private record Change(int from, int to, String text) {}

    private final String before;
    private final List<Change> changes = new ArrayList<>();

    Splice(String before) {
        this.before = before;
    }

    Splice insert(int at, String text) {
        return replace(at, at, text);
    }

    Splice replace(int from, int to, String text) {
        changes.add(new Change(from, to, text));
        return this;
    }

    String text() {
        changes.sort(Comparator.comparingInt(Change::from));
        var text = new StringBuilder();
        var at = 0;
        for (var change : changes) {
            text.append(before, at, change.from()).append(change.text());
            at = change.to();
        }
        return text.append(before, at, before.length()).toString();
    }
}
