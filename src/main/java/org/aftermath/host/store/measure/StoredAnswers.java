package org.aftermath.host.store.measure;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.foresight.Answers;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Race;
import org.aftermath.host.store.Rows;

/** Whether incidents were foreseen, in the host's database. */
public final class StoredAnswers implements Answers {

    private final ActiveObjects ao;
    private final Race race;

    public StoredAnswers(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Optional<Answer> ofPage(long pageId) {
        return rows(Rows.select(ForesightRow.class).where("PAGE_ID = ?", pageId))
                .findFirst();
    }

    @Override
    public List<Answer> ofPages(List<Long> pageIds) {
        if (pageIds.isEmpty()) {
            return List.of();
        }
        return rows(Criteria.among(ForesightRow.class, "PAGE_ID", pageIds)).toList();
    }

    private Stream<Answer> rows(Query query) {
        return Rows.read(ao, ForesightRow.class, query, row -> Answer.Kind.of(row.getKindCode())
                        .map(kind -> read(row, kind)))
                .stream()
                .flatMap(Optional::stream);
    }

    private static Answer read(ForesightRow row, Answer.Kind kind) {
        return new Answer(
                row.getPageId(),
                kind,
                Optional.ofNullable(row.getScenarioKey()),
                new UserRef(row.getUserKey()),
                Instant.ofEpochMilli(row.getAnsweredAt()),
                row.getRowVersion());
    }

    @Override
    public Optional<Answer> keep(Answer answer) {
        return race.run(
                () -> write(answer),
                () -> answer.version() == 0 && ofPage(answer.pageId()).isPresent());
    }

    private Optional<Answer> write(Answer answer) {
        var isNewest = answer.version() == 0
                ? ofPage(answer.pageId()).isEmpty()
                : ao.deleteWithSQL(
                                ForesightRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                answer.pageId(),
                                answer.version())
                        == 1;
        if (!isNewest) {
            return Optional.empty();
        }
        var stored = answer.stored(answer.version() + 1);
        ao.create(
                ForesightRow.class,
                new Columns()
                        .with("PAGE_ID", stored.pageId())
                        .with("KIND_CODE", stored.kind().code())
                        .with("SCENARIO_KEY", stored.scenario())
                        .with("USER_KEY", stored.by().key())
                        .with("ANSWERED_AT", stored.at().toEpochMilli())
                        .with("ROW_VERSION", stored.version())
                        .toArray());
        return Optional.of(stored);
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(ForesightRow.class, "PAGE_ID = ?", pageId);
    }
}
