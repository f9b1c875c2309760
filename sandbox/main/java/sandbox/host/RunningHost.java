package sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.MDC;
import sandbox.ao.ActiveObjectsModules;
import sandbox.applinks.Links;
import sandbox.event.Publisher;
import sandbox.http.Authentication;
import sandbox.http.CurrentRequest;
import sandbox.http.Decorator;
import sandbox.http.ErrorAnswers;
import sandbox.http.Gate;
import sandbox.http.JettyWeb;
import sandbox.http.LoginPages;
import sandbox.http.PluginFilters;
import sandbox.http.PluginServlets;
import sandbox.http.RequestFrame;
import sandbox.http.UnreadBody;
import sandbox.http.Web;
import sandbox.lock.ClusterLocks;
import sandbox.lock.Leases;
import sandbox.mail.Mailbox;
import sandbox.mail.StoredMailbox;
import sandbox.osgi.Framework;
import sandbox.page.AdminPages;
import sandbox.page.AuiLayout;
import sandbox.page.Layout;
import sandbox.page.ProfilePage;
import sandbox.people.AccessTokens;
import sandbox.people.Accounts;
import sandbox.people.Crew;
import sandbox.people.StoredAccounts;
import sandbox.plugin.ModuleRegistry;
import sandbox.plugin.ModuleTypes;
import sandbox.plugin.PluginLoader;
import sandbox.plugin.Plugins;
import sandbox.plugin.RecordedType;
import sandbox.plugin.WebFragments;
import sandbox.rest.PluginsResource;
import sandbox.rest.RestServlet;
import sandbox.rest.RestType;
import sandbox.rest.TokensResource;
import sandbox.sal.SharedServices;
import sandbox.sal.StoredSettings;
import sandbox.schedule.JobConfigType;
import sandbox.schedule.Scheduler;
import sandbox.store.Database;
import sandbox.store.JdbcDatabase;
import sandbox.template.ContextItemType;
import sandbox.template.PluginTemplates;
import sandbox.template.Templates;
import sandbox.text.BundleTexts;
import sandbox.text.LanguageType;
import sandbox.text.TextResourceType;
import sandbox.text.Texts;
import sandbox.webfragment.FragmentStore;
import sandbox.webresource.WebResourceHost;

/** A host from the opening of its database to its last answer. */
public final class RunningHost implements Host, AutoCloseable {

    private final HostSettings settings;
    private final JdbcDatabase database;
    private final StoredAccounts accounts;
    private final Mailbox mailbox;
    private final BundleTexts texts = new BundleTexts(CurrentRequest::locale);
    private final BackgroundWork background;
    private final Publisher publisher;
    private final ClusterLocks locks;
    private final Scheduler scheduler;
    private final JettyWeb web;
    private final Framework framework;
    private final Services services;
    private final ModuleRegistry moduleTypes = new ModuleRegistry();
    private final PluginLoader plugins;
    private final FragmentStore fragments;
    private final AuiLayout layout;

    private RunningHost(HostSettings settings, Clock clock) {
        this.settings = settings;
        var contextPath = settings.product().contextPath();
        database = JdbcDatabase.open(settings.database());
        accounts = new StoredAccounts(database);
        mailbox = new StoredMailbox(database, clock);
        background = new BackgroundWork(this);
        publisher = new Publisher(background);
        var leases = new Leases(database, clock, UUID.randomUUID().toString());
        locks = new ClusterLocks(leases);
        // A job begins at a time that the plugin reads off its own clock.
        scheduler = new Scheduler(leases, Clock.offset(clock, settings.clockShift()), background::now);

        framework = Framework.start(settings.home().resolve("bundles"), HiddenPackages.exportsOf(settings));
        framework.shiftTime(settings.clockShift());
        services = new Services(framework);
        plugins = new PluginLoader(this, framework, moduleTypes);
        var templates = new PluginTemplates(
                () -> Map.of("i18n", service(I18nResolver.class), "contextPath", contextPath, "baseUrl", baseUrl()));
        fragments = new FragmentStore(texts, templates, contextPath);

        var errors = new ErrorAnswers(settings.product().key());
        var rest = new RestServlet(errors);
        var gate = new Gate(contextPath, LoginPages.path(settings.product().key()));
        web = new JettyWeb(settings.port(), contextPath, sessionCookie(), gate, errors, rest);
        texts.add(getClass().getClassLoader()::getResource, "sandbox/text/host");
        var resources = new WebResourceHost(this, texts);
        layout = new AuiLayout(
                this, settings.name(), new Templates(getClass().getClassLoader()::getResource), resources::headTags);

        var signatures = new Links.Signatures(settings.sharedHome(), clock);
        var filters = new PluginFilters(web.servletContext());
        openDoors(signatures, filters, clock);
        var servlets = new PluginServlets(web.servletContext(), gate, new Decorator(layout));
        web.unguardedForms(PluginServlets.ROOT + "/*", servlets);
        addModuleTypes(List.of(filters, servlets, new RestType(rest), new ContextItemType(templates)));
        offerServices(signatures, templates, resources);
    }

    /** Opens the product and its plugins on a new host and answers when all is ready. */
    public static RunningHost start(HostSettings settings, Clock clock) {
        MDC.put("host", settings.product().key() + settings.node());
        var host = new RunningHost(settings, clock);
        try {
            Here.at(host, host::open);
            return host;
        } catch (RuntimeException | Error e) {
            host.close();
            throw e;
        } finally {
            MDC.remove("host");
        }
    }

    private void open() {
        Crew.seed(accounts);
        product().open(this);
        Here.started(this);
        plugins.start(settings.pluginJars());
        web.start();
        database.markStarted();
    }

    /** What every request passes, in this order, before the pages and resources that any product has. */
    private void openDoors(Links.Signatures signatures, PluginFilters filters, Clock clock) {
        var tokens = new AccessTokens(database, accounts, clock);
        web.filter(new UnreadBody());
        web.filter(new RequestFrame(this, settings.clockShift()));
        web.filter(new Authentication(accounts, tokens, signatures.accounts(accounts::byKey)));
        web.filter(filters);
        openPages(tokens, clock);
    }

    private void offerServices(Links.Signatures signatures, PluginTemplates templates, WebResourceHost resources) {
        var stored = new StoredSettings(database);
        SharedServices.offer(this, settings, accounts, texts, stored);
        Libraries.offer(this, publisher, scheduler, locks, mailbox, resources);
        Links.offer(this, settings, signatures, stored.createSettingsForKey("applinks.oauth"));
        services.offerPerBundle(
                com.atlassian.templaterenderer.TemplateRenderer.class,
                SharedServices.templateRenderers(templates, plugins));
        services.offerPerBundle(
                com.atlassian.activeobjects.external.ActiveObjects.class,
                new ActiveObjectsModules(database, stored.createGlobalSettings(), bundle -> plugins.descriptorOf(bundle)
                        .orElseThrow()));
    }

    private void openPages(AccessTokens tokens, Clock clock) {
        LoginPages.open(this, accounts);
        ProfilePage.open(this, accounts);
        AdminPages.open(this, plugins);
        web.rest("/rest/pat/latest", List.of(new TokensResource(tokens, clock)));
        web.rest(
                "/rest/plugins/1.0",
                List.of(new PluginsResource(plugins, settings.home().resolve("uploads"))));
    }

    private void addModuleTypes(List<sandbox.plugin.ModuleType> types) {
        types.forEach(moduleTypes::add);
        fragments.moduleTypes().forEach(moduleTypes::add);
        moduleTypes.add(new TextResourceType(texts));
        moduleTypes.add(new LanguageType(texts));
        moduleTypes.add(new JobConfigType(scheduler));
        // Active Objects are opened when the plugin first asks for them.
        List.of("ao", "velocity-allowlist", "rest-migration").forEach(name -> moduleTypes.add(new RecordedType(name)));
    }

    /** Browsers do not tell ports apart, so the nodes of one product must not share a name. */
    private String sessionCookie() {
        return settings.node() == 1 ? "JSESSIONID" : "JSESSIONID" + settings.node();
    }

    /** The address that answers once this has started. */
    public String address() {
        return settings.nodeUrl();
    }

    /** Orders hosts by product, then by node. */
    public String place() {
        return product().key() + settings.node();
    }

    /** The plugins together with those that failed. */
    public PluginLoader pluginLoader() {
        return plugins;
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
        return moduleTypes;
    }

    @Override
    public Plugins plugins() {
        return plugins;
    }

    @Override
    public WebFragments webFragments() {
        return fragments;
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
        Quietly.close(web);
        Here.at(this, () -> Quietly.close(plugins));
        Here.stopped(this);
        Quietly.close(scheduler);
        Quietly.close(background);
        Quietly.close(framework);
        Quietly.close(locks);
        Quietly.close(database);
    }
}
