package org.aftermath.host.store.premortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Race;

/** Premortems in the host's database. */
public final class StoredPremortems implements Premortems {

    /** Blocks from the reveal on, as their column names them. */
    private static final List<String> REVEALED = Arrays.stream(Block.values())
            .filter(block -> block.compareTo(Block.IMPACT) >= 0)
            .map(Enum::name)
            .toList();

    private final ActiveObjects ao;
    private final Race race;

    public StoredPremortems(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Optional<Premortem> ofPage(long pageId) {
        return Arrays.stream(ao.find(PremortemRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(PremortemColumns::read)
                .findFirst();
    }

    @Override
    public Optional<Premortem> keep(Premortem premortem) {
        return race.run(
                () -> isNewest(premortem) ? Optional.of(write(premortem)) : Optional.empty(),
                () -> premortem.version() == 0 && ofPage(premortem.pageId()).isPresent());
    }

    private Premortem write(Premortem premortem) {
        var stored = premortem.stored(premortem.version() + 1);
        ao.create(PremortemRow.class, PremortemColumns.write(stored));
        return stored;
    }

    private boolean isNewest(Premortem premortem) {
        return premortem.version() == 0
                ? ofPage(premortem.pageId()).isEmpty()
                : ao.deleteWithSQL(
                                PremortemRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                premortem.pageId(),
                                premortem.version())
                        == 1;
    }

    /** Rows that were replaced have new ids, so the order is that of the moments when they were typed. */
    @Override
    public List<Scenario> scenarios(long pageId) {
        return Arrays.stream(ao.find(ScenarioRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(PremortemColumns::read)
                .sorted(Comparator.comparing(Scenario::at).thenComparing(Scenario::id))
                .toList();
    }

    @Override
    public List<Scenario> revealed(int most) {
        var criteria = new Criteria();
        criteria.in("PM.FURTHEST_CODE", REVEALED);
        var query = Query.select()
                .alias(ScenarioRow.class, "SC")
                .alias(PremortemRow.class, "PM")
                .join(PremortemRow.class, "SC.PAGE_ID = PM.PAGE_ID")
                .order("SC.TYPED_AT DESC, SC.SCENARIO_KEY DESC")
                .limit(most);
        return Arrays.stream(ao.find(ScenarioRow.class, criteria.narrow(query)))
                .map(PremortemColumns::read)
                .toList();
    }

    @Override
    public Optional<Scenario> scenario(long pageId, String id) {
        return byId(id).filter(scenario -> scenario.pageId() == pageId);
    }

    private Optional<Scenario> byId(String id) {
        return Arrays.stream(ao.find(ScenarioRow.class, Query.select().where("SCENARIO_KEY = ?", id)))
                .map(PremortemColumns::read)
                .findFirst();
    }

    @Override
    public Optional<Scenario> keep(Scenario scenario) {
        return race.run(
                () -> isNewest(scenario) ? Optional.of(write(scenario)) : Optional.empty(),
                () -> scenario.version() == 0 && byId(scenario.id()).isPresent());
    }

    private Scenario write(Scenario scenario) {
        var stored = scenario.stored(scenario.version() + 1);
        ao.create(ScenarioRow.class, PremortemColumns.write(stored));
        return stored;
    }

    private boolean isNewest(Scenario scenario) {
        return scenario.version() == 0 ? byId(scenario.id()).isEmpty() : isTaken(scenario);
    }

    private boolean isTaken(Scenario scenario) {
        return ao.deleteWithSQL(
                        ScenarioRow.class, "SCENARIO_KEY = ? AND ROW_VERSION = ?", scenario.id(), scenario.version())
                == 1;
    }

    @Override
    public boolean drop(Scenario scenario) {
        return ao.executeInTransaction(() -> {
            var isTaken = isTaken(scenario);
            if (isTaken) {
                ao.deleteWithSQL(RatingRow.class, "SCENARIO_KEY = ?", scenario.id());
            }
            return isTaken;
        });
    }

    @Override
    public List<Rating> ratings(long pageId) {
        return Arrays.stream(ao.find(RatingRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(PremortemColumns::read)
                .toList();
    }

    /** Said twice at once by the same person: who comes second takes the place of the first. */
    @Override
    public void rate(Rating rating) {
        if (!race.isWon(() -> replace(rating), () -> isThere(rating))) {
            ao.executeInTransaction(() -> {
                replace(rating);
                return rating;
            });
        }
    }

    private void replace(Rating rating) {
        ao.deleteWithSQL(RatingRow.class, "RATING_KEY = ?", PremortemColumns.key(rating.scenarioId(), rating.who()));
        ao.create(RatingRow.class, PremortemColumns.write(rating));
    }

    private boolean isThere(Rating rating) {
        var key = PremortemColumns.key(rating.scenarioId(), rating.who());
        return ao.count(RatingRow.class, Query.select().where("RATING_KEY = ?", key)) > 0;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(PremortemRow.class, "PAGE_ID = ?", pageId);
        ao.deleteWithSQL(ScenarioRow.class, "PAGE_ID = ?", pageId);
        ao.deleteWithSQL(RatingRow.class, "PAGE_ID = ?", pageId);
    }
}
