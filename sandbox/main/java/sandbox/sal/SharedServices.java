package sandbox.sal;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFactory;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import org.osgi.framework.ServiceFactory;
import sandbox.host.Host;
import sandbox.host.HostSettings;
import sandbox.people.StoredAccounts;
import sandbox.plugin.PluginLoader;
import sandbox.store.Database;
import sandbox.template.PluginTemplates;
import sandbox.text.BundleTexts;

/** Offers the layer that Atlassian's products share. */
public final class SharedServices {

    private SharedServices() {}

    public static void offer(
            Host host,
            HostSettings settings,
            StoredAccounts accounts,
            BundleTexts texts,
            PluginSettingsFactory stored) {
        host.offer(ApplicationProperties.class, new HostProperties(settings));
        var words = new HostTexts(texts, accounts);
        host.offer(I18nResolver.class, words);
        host.offer(LocaleResolver.class, words);
        var users = new HostUsers(accounts, settings.product().contextPath());
        host.offer(UserManager.class, users);
        host.offer(TimeZoneManager.class, users);
        host.offer(PluginSettingsFactory.class, stored);
        host.offer(TransactionTemplate.class, new HostTransactions(host.database()));
        host.offer(ThreadLocalDelegateExecutorFactory.class, new HostExecutors(host));
        host.offer(RequestFactory.class, new PlainRequests());
        host.offer(PluginAccessor.class, new PluginView.Accessor(host.plugins()));
        var origin = settings.baseUrl()
                .substring(
                        0,
                        settings.baseUrl().length()
                                - settings.product().contextPath().length());
        var security = new HostSecurity(host.web(), origin);
        host.offer(LoginUriProvider.class, security);
        host.offer(WebSudoManager.class, security);
        host.offer(XsrfTokenValidator.class, security);
        host.offer(XsrfTokenAccessor.class, security);
    }

    /** The renderer differs from bundle to bundle. */
    public static ServiceFactory<TemplateRenderer> templateRenderers(PluginTemplates templates, PluginLoader plugins) {
        return new BundleTemplateRenderers(
                templates, bundle -> plugins.pluginOf(bundle).orElseThrow());
    }

    private record HostTransactions(Database database) implements TransactionTemplate {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return database.inTransaction(action::doInTransaction);
        }
    }

    private static final class PlainRequests implements RequestFactory<Request<?, Response>> {

        @Override
        public Request<?, Response> createRequest(Request.MethodType methodType, String url) {
            return new PlainCall(methodType, url);
        }

        @Override
        public boolean supportsHeader() {
            return true;
        }
    }

    private static final class PlainCall extends HttpCall<PlainCall> {

        PlainCall(MethodType method, String url) {
            super(method, url);
        }

        @Override
        protected PlainCall self() {
            return this;
        }
    }
}
