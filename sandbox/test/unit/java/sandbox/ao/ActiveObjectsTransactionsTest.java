package sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.DBParam;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import sample.Note;
import sandbox.store.DatabaseAddress;
import sandbox.store.JdbcDatabase;
import sandbox.support.Postgres;

@RunWith(Parameterized.class)
public class ActiveObjectsTransactionsTest {

    @ClassRule
    public static final Postgres POSTGRES = new Postgres();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final boolean postgres;
    private JdbcDatabase database;
    private ActiveObjects objects;

    public ActiveObjectsTransactionsTest(boolean postgres) {
        this.postgres = postgres;
    }

    @Parameterized.Parameters(name = "PostgreSQL: {0}")
    public static List<Boolean> databases() {
        return List.of(false, true);
    }

    @Before
    public void open() {
        var address = postgres
                ? POSTGRES.address("house")
                : DatabaseAddress.h2File(folder.getRoot().toPath(), "house");
        address.empty();
        database = JdbcDatabase.open(address);
        database.sql().sql("create table host_note (text varchar(100))").update();
        objects = migrated();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void namesTablesAfterTheNamespace() {
        assertThat(TableNames.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71_");
        objects.create(Note.class, new DBParam("TEXT", "a"));
        var table = TableNames.prefix("tests") + "NOTE";
        assertThat(database.sql()
                        .sql("select count(*) from \"" + table + "\"")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    public void rollsBackTheHostsRowsAndThePluginsTogether() {
        assertThatThrownBy(() -> objects.executeInTransaction(() -> {
                    objects.create(Note.class, new DBParam("TEXT", "plugin"));
                    insertHostRow();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(objects.count(Note.class)).isZero();
        assertThat(hostRows()).isZero();
    }

    @Test
    public void joinsATransactionOfTheHost() {
        database.inTransaction(() -> {
            insertHostRow();
            objects.executeInTransaction(() -> objects.create(Note.class, new DBParam("TEXT", "plugin")));
            assertThat(objects.count(Note.class)).isEqualTo(1);
        });
        assertThat(objects.find(Note.class)).hasSize(1);
        assertThat(hostRows()).isEqualTo(1);
    }

    @Test
    public void keepsWhatIsDoneOutsideOfTransactions() {
        objects.create(Note.class, new DBParam("TEXT", "alone"));
        var note = objects.find(Note.class)[0];
        note.setText("changed");
        note.save();
        objects.flushAll();
        assertThat(objects.find(Note.class, "TEXT = ?", "changed")).hasSize(1);
    }

    @Test
    public void migratesAgainWithoutLosingAnything() {
        objects.create(Note.class, new DBParam("TEXT", "kept"));
        assertThat(migrated().find(Note.class)).hasSize(1);
    }

    @Test
    public void runsActionsOnlyAfterTheOutermostCommit() {
        var done = new ArrayList<String>();
        database.inTransaction(() -> {
            database.inTransaction(() -> database.afterCommit(() -> done.add("rows: " + hostRows())));
            insertHostRow();
            done.add("working");
        });
        assertThat(done).containsExactly("working", "rows: 1");
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.afterCommit(() -> done.add("never"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(done).hasSize(2);
    }

    private ActiveObjects migrated() {
        var opened = new HostActiveObjects(EntityManagers.open(database, TableNames.prefix("tests")), database);
        opened.migrate(Note.class);
        return opened;
    }

    private void insertHostRow() {
        database.sql().sql("insert into host_note (text) values ('host')").update();
    }

    private long hostRows() {
        return database.sql()
                .sql("select count(*) from host_note")
                .query(Long.class)
                .single();
    }
}
