package org.aftermath.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.review.Note;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.review.Sittings;

public class InMemorySittings implements Sittings {

    private final Map<Long, Sitting> sittings = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Sitting> ofPage(long pageId) {
        return Optional.ofNullable(sittings.get(pageId));
    }

    @Override
    public synchronized List<Note> notes(long pageId) {
        return notes.values().stream()
                .filter(each -> each.pageId() == pageId)
                .sorted(Comparator.comparing(Note::at).thenComparing(Note::id))
                .toList();
    }

    @Override
    public synchronized Optional<Note> note(long pageId, String id) {
        return Optional.ofNullable(notes.get(id)).filter(each -> each.pageId() == pageId);
    }

    @Override
    public synchronized Optional<Sitting> keep(Sitting sitting) {
        if (ofPage(sitting.pageId()).map(Sitting::version).orElse(0) != sitting.version()) {
            return Optional.empty();
        }
        var stored = sitting.stored(sitting.version() + 1);
        sittings.put(sitting.pageId(), stored);
        return Optional.of(stored);
    }

    @Override
    public synchronized boolean add(Note note) {
        return notes.putIfAbsent(note.id(), note) == null;
    }

    @Override
    public synchronized void written(List<Note> standing) {
        standing.forEach(each -> notes.computeIfPresent(each.id(), (id, note) -> NoteBuilder.written(note)));
    }

    @Override
    public synchronized void forget(long pageId) {
        sittings.remove(pageId);
        notes.values().removeIf(each -> each.pageId() == pageId);
    }
}
