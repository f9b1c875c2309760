package sandbox.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.confluence.content.Restrictions.Operation;
import sandbox.confluence.content.Restrictions.Restriction;
import sandbox.confluence.support.EchoTexts;
import sandbox.confluence.support.FewAccounts;
import sandbox.people.Account;
import sandbox.store.DatabaseAddress;
import sandbox.store.JdbcDatabase;

public class PageChangesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final FewAccounts accounts = new FewAccounts();
    private final Heard heard = new Heard();
    private JdbcDatabase database;
    private Store store;
    private PageChanges changes;
    private StoredSpace space;

    @Before
    public void open() {
        database = JdbcDatabase.open(address(folder.getRoot().toPath()));
        store = Store.in(database);
        Faults faults = new Faults(new EchoTexts());
        changes = new PageChanges(store, accounts, heard, faults, Clock.systemUTC());
        accounts.become(FewAccounts.SRE);
        space = new SpaceChanges(store, accounts, changes, faults, Clock.systemUTC())
                .create("INC", "Incidents", "", "staff", "");
        heard.events.clear();
    }

    @After
    public void close() {
        database.close();
    }

    /** Where the tests keep their data; another database is a subclass. */
    protected DatabaseAddress address(Path directory) {
        return DatabaseAddress.h2File(directory, "store");
    }

    @Test
    public void keepsEveryVersionUnderAnIdOfItsOwn() {
        Content first = page("A", "<p>1</p>");

        Content second = changes.update(Edit.of(first, "B", "<p>2</p>", "why"));

        assertThat(store.contents().find(first.id())).contains(second);
        assertThat(second.revision().comment()).isEqualTo("why");
        List<Content> older = store.contents().olderVersions(first.id());
        assertThat(older).hasSize(1);
        assertThat(older.get(0).title()).isEqualTo("A");
        assertThat(older.get(0).status()).isEqualTo(Status.HISTORICAL);
        assertThat(older.get(0).latestId()).isEqualTo(first.id());
        assertThat(store.contents().version(first.id(), 1)).map(Content::body).contains("<p>1</p>");
        assertThat(heard.events).containsExactly("created A", "updated B EDIT");
    }

    @Test
    public void refusesAnEditOfAVersionThatIsNoLongerCurrent() {
        Content first = page("A", "");
        changes.update(Edit.of(first, "A", "<p>2</p>", ""));

        assertThatThrownBy(() -> changes.update(Edit.of(first, "A", "<p>3</p>", "")))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.CONFLICT));
    }

    @Test
    public void undoesTheChangeIfAListenerFails() {
        Content first = page("A", "<p>1</p>");
        heard.fail = true;

        assertThatThrownBy(() -> changes.update(Edit.of(first, "A", "<p>2</p>", "")))
                .hasMessage("heard");

        assertThat(store.contents().find(first.id())).contains(first);
        assertThat(store.contents().olderVersions(first.id())).isEmpty();
    }

    @Test
    public void keepsTitlesUniqueInASpaceIgnoringCase() {
        page("Outage", "");

        assertThatThrownBy(() -> page("OUTAGE", "")).hasMessageContaining("title.taken");
    }

    @Test
    public void freesTheTitleOfATrashedPageAndRefusesToRestoreItWhileItIsTaken() {
        Content first = page("Outage", "");
        changes.trash(first);
        Content second = page("Outage", "");
        Content trashed = store.contents().find(first.id()).orElseThrow();

        assertThatThrownBy(() -> changes.restore(trashed)).hasMessageContaining("title.taken");
        changes.trash(second);
        assertThat(changes.restore(trashed).isCurrent()).isTrue();
    }

    @Test
    public void aDraftIsItsAuthorsAndNobodyIsToldOfItUntilItIsPublished() {
        page("Outage", "");
        Content draft = changes.keepDraft(Draft.of("INC", 0, "Outage", "<p>x</p>"));
        Access access = store.access();

        assertThat(access.mayView(Optional.of(FewAccounts.SRE), draft)).isTrue();
        assertThat(access.mayView(Optional.of(FewAccounts.SUPPORT), draft)).isFalse();
        assertThat(heard.events).containsExactly("created Outage");
        assertThatThrownBy(() -> changes.publish(draft)).hasMessageContaining("title.taken");

        changes.trash(store.contents().findPage("INC", "Outage").orElseThrow());
        Content page = changes.publish(draft);

        assertThat(access.mayView(Optional.of(FewAccounts.SUPPORT), page)).isTrue();
        assertThat(heard.events).endsWith("created Outage");
    }

    @Test
    public void movesPagesBelowATrashedOneUp() {
        Content parent = page("Parent", "");
        Content child = changes.create(Draft.of("INC", parent.id(), "Child", ""));

        changes.trash(parent);

        assertThat(store.contents().find(child.id()).orElseThrow().place().parentId())
                .isEqualTo(space.homePageId());
    }

    @Test
    public void refusesToMoveAPageBelowItself() {
        Content parent = page("Parent", "");
        Content child = changes.create(Draft.of("INC", parent.id(), "Child", ""));

        assertThatThrownBy(() -> changes.move(parent, "INC", child.id())).hasMessageContaining("loop");
    }

    @Test
    public void copiesBodyAndLabels() {
        Content origin = page("Origin", "<p>x</p>");
        store.labels().add(origin.id(), "sev-1");

        Content copy = changes.copy(origin, "INC", space.homePageId(), "Copy");

        assertThat(copy.body()).isEqualTo("<p>x</p>");
        assertThat(store.labels().of(copy.id())).extracting(Labels.Named::name).containsExactly("sev-1");
        assertThat(heard.events).containsExactly("created Origin", "created Copy", "copied Origin to Copy");
    }

    @Test
    public void leavesNothingOfAPurgedPage() {
        Content page = page("Gone", "");
        store.labels().add(page.id(), "sev-1");
        store.jsonProperties().put(page.id(), "k", "1");
        changes.update(Edit.of(page, "Gone", "<p/>", ""));
        changes.purge(store.contents().find(page.id()).orElseThrow());

        assertThat(store.contents().find(page.id())).isEmpty();
        assertThat(store.contents().olderVersions(page.id())).isEmpty();
        assertThat(store.labels().contentWith("sev-1")).isEmpty();
        assertThat(store.jsonProperties().of(page.id())).isEmpty();
    }

    @Test
    public void restrictsAPageAndAllBelowIt() {
        Content parent = page("Parent", "");
        Content child = changes.create(Draft.of("INC", parent.id(), "Child", ""));
        store.restrictions().add(parent.id(), Restriction.group(Operation.VIEW, "support"));
        store.restrictions().add(child.id(), Restriction.user(Operation.EDIT, "admin"));

        assertThat(store.access().mayView(who(FewAccounts.SRE), child)).isFalse();
        assertThat(store.access().mayView(who(FewAccounts.SUPPORT), child)).isTrue();
        assertThat(store.access().mayEdit(who(FewAccounts.SUPPORT), child)).isFalse();
        assertThat(store.access().mayEdit(who(FewAccounts.ADMIN), child)).isTrue();
        assertThat(store.access().mayView(who(FewAccounts.OUTSIDER), parent)).isFalse();
        assertThat(store.access().mayView(Optional.empty(), parent)).isFalse();
        assertThat(store.access().hidden(who(FewAccounts.SRE))).containsExactlyInAnyOrder(parent.id(), child.id());
    }

    @Test
    public void searchesWordsAsText() {
        page("Words", "<p>Some <b>Bold</b> text</p>");

        assertThat(store.contents().select("words like :w", Map.of("w", "%some bold text%")))
                .hasSize(1);
    }

    private Content page(String title, String body) {
        return changes.create(Draft.of("INC", space.homePageId(), title, body));
    }

    private static Optional<Account> who(Account account) {
        return Optional.of(account);
    }

    /** Remembers what was told. */
    private static final class Heard implements Happenings {

        private final List<String> events = new ArrayList<>();
        private boolean fail;

        private void hear(String event) {
            if (fail) {
                throw new IllegalStateException("heard");
            }
            events.add(event);
        }

        @Override
        public void created(Content page, boolean quiet) {
            hear("created " + page.title());
        }

        @Override
        public void updated(Content before, Content after, Why why, boolean quiet) {
            hear("updated " + after.title() + " " + why);
        }

        @Override
        public void moved(Content before, Content after) {
            hear("moved " + after.title());
        }

        @Override
        public void copied(Content origin, Content copy) {
            hear("copied " + origin.title() + " to " + copy.title());
        }

        @Override
        public void trashed(Content page) {
            hear("trashed " + page.title());
        }

        @Override
        public void restored(Content page) {
            hear("restored " + page.title());
        }

        @Override
        public void removed(Content page) {
            hear("removed " + page.title());
        }

        @Override
        public void labelled(Content page, Labels.Named label) {
            hear("labelled " + label.name());
        }

        @Override
        public void unlabelled(Content page, Labels.Named label) {
            hear("unlabelled " + label.name());
        }
    }
}
