package org.aftermath.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.sharing.Readings;

public final class InMemoryReadings implements Readings {

    private final List<Mark> marks = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Mark> of(long pageId, UserRef reader) {
        return marks.stream().filter(mark -> is(mark, pageId, reader)).findFirst();
    }

    @Override
    public List<Mark> ofPage(long pageId, int limit) {
        return marks.stream()
                .filter(mark -> mark.pageId() == pageId)
                .sorted(Comparator.comparing(Mark::when).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void put(Mark mark) {
        remove(mark.pageId(), mark.reader());
        marks.add(mark);
    }

    @Override
    public void remove(long pageId, UserRef reader) {
        marks.removeIf(mark -> is(mark, pageId, reader));
    }

    private static boolean is(Mark mark, long pageId, UserRef reader) {
        return mark.pageId() == pageId && mark.reader().equals(reader);
    }

    @Override
    public void forget(long pageId) {
        marks.removeIf(mark -> mark.pageId() == pageId);
    }
}
