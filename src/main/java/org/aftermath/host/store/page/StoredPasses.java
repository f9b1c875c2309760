package org.aftermath.host.store.page;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.lint.Pass;
import org.aftermath.core.lint.Passes;
import org.aftermath.host.store.Columns;

/** Findings that are let pass, in the host's database. */
public final class StoredPasses implements Passes {

    private final ActiveObjects ao;

    public StoredPasses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Pass> ofPage(long pageId) {
        return Arrays.stream(ao.find(PassRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(StoredPasses::read)
                .toList();
    }

    @Override
    public boolean keep(Pass pass) {
        return ao.executeInTransaction(() -> {
            var id = id(pass.pageId(), pass.finding());
            if (ao.count(PassRow.class, Query.select().where("PASS_ID = ?", id)) > 0) {
                return false;
            }
            ao.create(PassRow.class, columns(id, pass));
            return true;
        });
    }

    @Override
    public boolean drop(long pageId, String finding) {
        return ao.deleteWithSQL(PassRow.class, "PASS_ID = ?", id(pageId, finding)) > 0;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(PassRow.class, "PAGE_ID = ?", pageId);
    }

    private static String id(long pageId, String finding) {
        return pageId + " " + finding;
    }

    private static DBParam[] columns(String id, Pass pass) {
        return new Columns()
                .with("PASS_ID", id)
                .with("PAGE_ID", pass.pageId())
                .with("FINDING_ID", pass.finding())
                .with("WORDS", pass.reason())
                .with("WRITTEN_BY", pass.by())
                .with("WRITTEN_AT", pass.at().toEpochMilli())
                .toArray();
    }

    private static Pass read(PassRow row) {
        return new Pass(
                row.getPageId(),
                row.getFindingId(),
                row.getWords(),
                Columns.text(row.getWrittenBy()),
                Instant.ofEpochMilli(row.getWrittenAt()));
    }
}
