package org.aftermath.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.duty.Ticks;

public final class InMemoryTicks implements Ticks {

    private final List<Tick> ticks = new CopyOnWriteArrayList<>();

    @Override
    public List<Tick> ofPage(long pageId) {
        return ticks.stream().filter(each -> each.pageId() == pageId).toList();
    }

    @Override
    public synchronized boolean add(Tick tick) {
        return ofPage(tick.pageId()).stream().noneMatch(each -> each.duty() == tick.duty()) && ticks.add(tick);
    }

    @Override
    public boolean remove(long pageId, Duty duty) {
        return ticks.removeIf(each -> each.pageId() == pageId && each.duty() == duty);
    }

    @Override
    public void forget(long pageId) {
        ticks.removeIf(each -> each.pageId() == pageId);
    }
}
