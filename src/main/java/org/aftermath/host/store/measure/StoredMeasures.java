package org.aftermath.host.store.measure;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.Measure.Wording;
import org.aftermath.core.measure.Measures;
import org.aftermath.core.measure.Stage;
import org.aftermath.core.measure.Verdict;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;
import org.jspecify.annotations.Nullable;

/** Measures in the host's database. */
public final class StoredMeasures implements Measures {

    private static final String BY_KEY = "MEASURE_KEY = ?";

    private final ActiveObjects ao;
    private final Race race;

    public StoredMeasures(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public List<Measure> ofPage(long pageId) {
        return Arrays.stream(ao.find(MeasureRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(StoredMeasures::read)
                .sorted(Comparator.comparing(Measure::at).thenComparing(Measure::id))
                .toList();
    }

    @Override
    public Optional<Measure> find(long pageId, String id) {
        return Arrays.stream(ao.find(MeasureRow.class, Query.select().where(BY_KEY, id)))
                .map(StoredMeasures::read)
                .filter(measure -> measure.pageId() == pageId)
                .findFirst();
    }

    @Override
    public Optional<Measure> keep(Measure measure) {
        return race.run(() -> write(measure), () -> measure.version() == 0 && isThere(measure.id()));
    }

    private Optional<Measure> write(Measure measure) {
        var isNewest = measure.version() == 0 ? !isThere(measure.id()) : remove(measure);
        if (!isNewest) {
            return Optional.empty();
        }
        var stored = measure.stored(measure.version() + 1);
        ao.create(MeasureRow.class, columns(stored));
        return Optional.of(stored);
    }

    private boolean isThere(String id) {
        return ao.count(MeasureRow.class, Query.select().where(BY_KEY, id)) > 0;
    }

    private boolean remove(Measure measure) {
        return ao.deleteWithSQL(
                        MeasureRow.class, "MEASURE_KEY = ? AND ROW_VERSION = ?", measure.id(), measure.version())
                == 1;
    }

    @Override
    public boolean drop(Measure measure) {
        return remove(measure);
    }

    @Override
    public List<Measure> toRemind(LocalDate day, int most) {
        var due = Query.select()
                .where("REMIND_DAY <= ?", day.toEpochDay())
                .order("REMIND_DAY, ID")
                .limit(most);
        return Arrays.stream(ao.find(MeasureRow.class, due))
                .map(StoredMeasures::read)
                .toList();
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(MeasureRow.class, "PAGE_ID = ?", pageId);
    }

    private static DBParam[] columns(Measure measure) {
        var columns = new Columns()
                .with("MEASURE_KEY", measure.id())
                .with("PAGE_ID", measure.pageId())
                .with("STAGE_CODE", measure.wording().stage().code())
                .with("MEASURE_TEXT", measure.wording().text())
                .with("COST_ONCE", measure.wording().introduction())
                .with("COST_UPKEEP", measure.wording().upkeep())
                .with("SCENARIO_KEYS", String.join("\n", measure.scenarios()))
                .with("AUTHOR_KEY", measure.author().key())
                .with("TYPED_AT", measure.at().toEpochMilli())
                .with("ROW_VERSION", measure.version());
        measure.verdict().ifPresent(verdict -> columns.with(
                        "VERDICT_CODE", verdict.kind().code())
                .with("VERDICT_DAY", verdict.day().map(LocalDate::toEpochDay))
                .with("VERDICT_REASON", verdict.reason())
                .with("DECIDER_KEY", verdict.by().key())
                .with("DECIDED_AT", verdict.at().toEpochMilli())
                .with("REMIND_DAY", verdict.reminder().map(LocalDate::toEpochDay)));
        return columns.toArray();
    }

    private static Measure read(MeasureRow row) {
        return new Measure(
                row.getMeasureKey(),
                row.getPageId(),
                new Wording(
                        Stage.of(row.getStageCode()).orElse(Stage.BEFORE),
                        row.getMeasureText(),
                        Columns.text(row.getCostOnce()),
                        Columns.text(row.getCostUpkeep())),
                Columns.lines(row.getScenarioKeys()),
                new UserRef(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getTypedAt()),
                Verdict.Kind.of(Columns.text(row.getVerdictCode())).map(kind -> verdict(kind, row)),
                row.getRowVersion());
    }

    private static Verdict verdict(Verdict.Kind kind, MeasureRow row) {
        return new Verdict(
                kind,
                day(row.getVerdictDay()),
                Columns.text(row.getVerdictReason()),
                new UserRef(Columns.text(row.getDeciderKey())),
                Columns.instant(row.getDecidedAt()).orElse(Instant.EPOCH),
                day(row.getRemindDay()));
    }

    private static Optional<LocalDate> day(@Nullable Long column) {
        return Optional.ofNullable(column).map(LocalDate::ofEpochDay);
    }
}
