package sandbox.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.SettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.Locale;
import sandbox.confluence.api.ContentPermissionsForPlugins;
import sandbox.confluence.api.JsonPropertiesForPlugins;
import sandbox.confluence.api.LabelsForPlugins;
import sandbox.confluence.api.PagesForPlugins;
import sandbox.confluence.api.PermissionsForPlugins;
import sandbox.confluence.api.PluginTemplates;
import sandbox.confluence.api.PropertiesForPlugins;
import sandbox.confluence.api.SettingsForPlugins;
import sandbox.confluence.api.SpacesForPlugins;
import sandbox.confluence.api.TextsForPlugins;
import sandbox.confluence.api.UsersForPlugins;
import sandbox.confluence.api.XhtmlForPlugins;
import sandbox.confluence.content.Store;
import sandbox.host.Host;

/** Offers the Java API to plugins. Its {@link ContentEntityManager} is what tells them that this is Confluence. */
final class Services {

    private Services() {}

    static void offer(Site site) {
        Host host = site.host();
        Store store = site.store();
        PagesForPlugins pages = new PagesForPlugins(store, site.entities(), site.changes());
        host.offer(ContentEntityManager.class, pages);
        host.offer(PageManager.class, pages);
        host.offer(SpaceManager.class, new SpacesForPlugins(store, site.entities()));
        host.offer(AccessModeService.class, store.access().mode());
        host.offer(PermissionManager.class, new PermissionsForPlugins(store, site.entities()));
        host.offer(ContentPermissionManager.class, new ContentPermissionsForPlugins(store, site.entities()));
        host.offer(UserAccessor.class, new UsersForPlugins(host.accounts()));
        host.offer(LabelManager.class, new LabelsForPlugins(store, site.entities(), site.labels()));
        host.offer(ContentPropertyManager.class, new PropertiesForPlugins(store.javaProperties()));
        host.offer(ContentPropertyService.class, new JsonPropertiesForPlugins(store, site.desk()));
        host.offer(XhtmlContent.class, new XhtmlForPlugins(site.renderer(), site.reader()));
        offerSurroundings(host);
    }

    private static void offerSurroundings(Host host) {
        SettingsForPlugins settings = new SettingsForPlugins(host);
        host.offer(SettingsManager.class, settings);
        host.offer(GlobalSettingsManager.class, settings);
        host.offer(LocaleManager.class, new LocaleManager() {
            @Override
            public Locale getSiteDefaultLocale() {
                return Locale.ENGLISH;
            }
        });
        host.offer(VelocityHelperService.class, new PluginTemplates(host));
        host.offer(I18NBeanFactory.class, new TextsForPlugins(host.texts()));
    }
}
