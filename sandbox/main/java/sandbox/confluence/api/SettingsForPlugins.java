package sandbox.confluence.api;

import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.confluence.setup.settings.SettingsManager;
import java.util.Optional;
import sandbox.host.Host;

/** The site's settings for plugins. The address is the host's own; only the title can be changed. */
public record SettingsForPlugins(Host host) implements SettingsManager, GlobalSettingsManager {

    private static final String TITLE = "site-title";

    @Override
    public Settings getGlobalSettings() {
        return new Settings(host.baseUrl(), title().orElse(host.product().displayName()));
    }

    @Override
    public void updateGlobalSettings(Settings settings) {
        host.database().inTransaction(() -> {
            host.database()
                    .sql()
                    .sql("delete from site_setting where setting_key = :key")
                    .param("key", TITLE)
                    .update();
            host.database()
                    .sql()
                    .sql("insert into site_setting (setting_key, setting_value) values (:key, :value)")
                    .param("key", TITLE)
                    .param("value", settings.getSiteTitle())
                    .update();
        });
    }

    private Optional<String> title() {
        return host.database()
                .sql()
                .sql("select setting_value from site_setting where setting_key = :key")
                .param("key", TITLE)
                .query(String.class)
                .optional();
    }
}
