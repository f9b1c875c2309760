package sandbox.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import sandbox.host.HostSettings;

/** The facts of the product. */
record HostProperties(HostSettings settings) implements ApplicationProperties {

    @Override
    public String getBaseUrl() {
        return settings.baseUrl();
    }

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> settings.product().contextPath();
            default -> settings.baseUrl();
        };
    }

    @Override
    public String getDisplayName() {
        return settings.product().displayName();
    }

    /** The genuine hosts call themselves {@code conf} and {@code jira} here. */
    @Override
    public String getPlatformId() {
        return settings.product().key().equals("confluence")
                ? "conf"
                : settings.product().key();
    }

    @Override
    public String getVersion() {
        return settings.product().version();
    }

    @Override
    public Date getBuildDate() {
        return new Date(0);
    }

    @Override
    public String getBuildNumber() {
        return settings.product().buildNumber();
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(settings.sharedHome());
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(settings.home());
    }
}
