package org.aftermath.host.store.page;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.duty.Ticks;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;

/** Duties that are done, in the host's database. */
public final class StoredTicks implements Ticks {

    private final ActiveObjects ao;
    private final Race race;

    public StoredTicks(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public List<Tick> ofPage(long pageId) {
        return Arrays.stream(ao.find(TickRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .flatMap(StoredTicks::read)
                .toList();
    }

    private static Stream<Tick> read(TickRow row) {
        return Duty.of(row.getDutyCode()).stream()
                .map(duty -> new Tick(
                        row.getPageId(), duty, new UserRef(row.getUserKey()), Instant.ofEpochMilli(row.getTickedAt())));
    }

    @Override
    public boolean add(Tick tick) {
        return !isThere(tick) && race.isWon(() -> insert(tick), () -> isThere(tick));
    }

    private boolean isThere(Tick tick) {
        return ao.count(TickRow.class, Query.select().where("TICK_KEY = ?", key(tick.pageId(), tick.duty()))) > 0;
    }

    private void insert(Tick tick) {
        ao.create(
                TickRow.class,
                new Columns()
                        .with("PAGE_ID", tick.pageId())
                        .with("TICK_KEY", key(tick.pageId(), tick.duty()))
                        .with("DUTY_CODE", tick.duty().code())
                        .with("USER_KEY", tick.who().key())
                        .with("TICKED_AT", tick.when().toEpochMilli())
                        .toArray());
    }

    @Override
    public boolean remove(long pageId, Duty duty) {
        return ao.deleteWithSQL(TickRow.class, "TICK_KEY = ?", key(pageId, duty)) > 0;
    }

    private static String key(long pageId, Duty duty) {
        return pageId + "-" + duty.code();
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(TickRow.class, "PAGE_ID = ?", pageId);
    }
}
