package sandbox.host;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sandbox.event.Publisher;
import sandbox.http.Authentication;
import sandbox.http.CurrentRequest;
import sandbox.http.ErrorAnswers;
import sandbox.http.Gate;
import sandbox.http.JettyWeb;
import sandbox.http.LoginPages;
import sandbox.http.RequestFrame;
import sandbox.http.Web;
import sandbox.mail.Mailbox;
import sandbox.mail.StoredMailbox;
import sandbox.page.AuiLayout;
import sandbox.page.Layout;
import sandbox.people.AccessTokens;
import sandbox.people.Accounts;
import sandbox.people.Crew;
import sandbox.people.StoredAccounts;
import sandbox.plugin.ModuleTypes;
import sandbox.plugin.Plugins;
import sandbox.plugin.WebFragments;
import sandbox.rest.RestServlet;
import sandbox.store.Database;
import sandbox.store.JdbcDatabase;
import sandbox.template.Templates;
import sandbox.text.BundleTexts;
import sandbox.text.Texts;

/** A host from the opening of its database to its last answer. */
public final class RunningHost implements Host, AutoCloseable {

    private final HostSettings settings;
    private final Services services = new Services();
    private final JdbcDatabase database;
    private final StoredAccounts accounts;
    private final BundleTexts texts = new BundleTexts(CurrentRequest::locale);
    private final ExecutorService eventPool = Executors.newFixedThreadPool(2);
    private final Publisher publisher;
    private final JettyWeb web;
    private final AuiLayout layout;
    private final Mailbox mailbox;

    private RunningHost(HostSettings settings, Clock clock) {
        this.settings = settings;
        var product = settings.product();
        database = JdbcDatabase.open(settings.database());
        accounts = new StoredAccounts(database);
        mailbox = new StoredMailbox(database, clock);
        publisher = new Publisher(work -> eventPool.execute(() -> Here.at(this, work)));
        layout = new AuiLayout(this, new Templates(getClass().getClassLoader()::getResource));
        texts.add(getClass().getClassLoader()::getResource, "sandbox/text/host");
        var errors = new ErrorAnswers(product.key());
        var gate = new Gate(product.contextPath(), LoginPages.path(product.key()));
        var cookie = settings.node() == 1 ? "JSESSIONID" : "JSESSIONID" + settings.node();
        web = new JettyWeb(settings.port(), product.contextPath(), cookie, gate, errors, new RestServlet(errors));
        web.filter(new RequestFrame(this));
        var tokens = new AccessTokens(database, accounts, clock);
        web.filter(new Authentication(accounts, tokens, request -> java.util.Optional.empty()));
        LoginPages.open(this, accounts);
        offer(EventPublisher.class, publisher);
    }

    /** Opens the product on a new host and answers when it is ready. */
    public static RunningHost start(HostSettings settings, Clock clock) {
        var host = new RunningHost(settings, clock);
        try {
            Here.at(host, host::open);
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        }
        return host;
    }

    private void open() {
        if (database.isNew()) {
            Crew.seed(accounts);
        }
        product().open(this);
        database.markStarted();
        web.start();
        Here.started(this);
    }

    /** The address that answers once this has started. */
    public String address() {
        return settings.nodeUrl();
    }

    @Override
    public Product product() {
        return settings.product();
    }

    @Override
    public String baseUrl() {
        return settings.baseUrl();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public void publish(Object event) {
        publisher.publish(event);
    }

    @Override
    public void listen(Object listener) {
        publisher.register(listener);
    }

    @Override
    public <T> void offer(Class<T> type, T service) {
        services.offer(type, service);
    }

    @Override
    public <T> T service(Class<T> type) {
        return services.service(type);
    }

    @Override
    public ModuleTypes moduleTypes() {
        return type -> {};
    }

    @Override
    public Plugins plugins() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WebFragments webFragments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Web web() {
        return web;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        Here.stopped(this);
        Quietly.close(web);
        eventPool.shutdownNow();
        Quietly.close(database);
    }
}
