package org.aftermath.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.MacroExecutionException;
import org.aftermath.support.AoDatabase;
import org.aftermath.support.Databases;
import org.jsoup.Jsoup;
import org.junit.Test;

public class ViewStatementsTest {

    /** One of each table that has something to show, and one for each kind of rules that the space has. */
    private static final int STATEMENTS = 12;

    private final AoDatabase database = Databases.h2(ViewedPage.ROWS);
    private final ViewedPage page = new ViewedPage(database);

    @Test
    public void aViewMakesAsManyStatementsForFiftyFollowUpsAsForOne() throws MacroExecutionException {
        assertThat(statements(1)).isEqualTo(STATEMENTS);
        assertThat(statements(10)).isEqualTo(STATEMENTS);
        assertThat(statements(50)).isEqualTo(STATEMENTS);
    }

    private int statements(int promises) throws MacroExecutionException {
        var storage = page.keep(promises, promises);
        var before = database.statements();
        var html = page.view(promises, storage, promises);
        assertThat(Jsoup.parse(html).select("[data-aftermath=follow-up][data-ticket=OPS-1]"))
                .hasSize(promises);
        return database.statements() - before;
    }
}
