package org.aftermath.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.outlook.Note;
import org.aftermath.core.outlook.Notes;

public final class InMemoryNotes implements Notes {

    private static final Comparator<Note> AS_TYPED =
            Comparator.comparing(Note::at).thenComparing(Note::id);

    private final Map<String, Note> notes = new HashMap<>();

    @Override
    public synchronized List<Note> ofPage(long pageId) {
        return notes.values().stream()
                .filter(each -> each.pageId() == pageId)
                .sorted(AS_TYPED)
                .toList();
    }

    @Override
    public synchronized Optional<Note> find(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    @Override
    public synchronized List<Note> registered(int most) {
        return notes.values().stream()
                .filter(each -> each.kind().isRegistered())
                .sorted(AS_TYPED.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean add(Note note) {
        return notes.putIfAbsent(note.id(), note) == null;
    }

    @Override
    public synchronized boolean drop(long pageId, String id) {
        return find(id).filter(each -> each.pageId() == pageId).isPresent() && notes.remove(id) != null;
    }

    @Override
    public synchronized void forget(long pageId) {
        notes.values().removeIf(each -> each.pageId() == pageId);
    }
}
