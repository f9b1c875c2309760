package sandbox.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import sandbox.plugin.InstalledPlugin;
import sandbox.plugin.ModuleState;
import sandbox.plugin.PluginLoader;

/** {@code /rest/plugins/1.0}: the installed plugins, in the manner of the genuine plugin manager. */
@Path("/")
@Produces({PluginsResource.TYPE, "application/json"})
@Consumes({PluginsResource.TYPE, "application/json"})
@AdminOnly
public final class PluginsResource {

    static final String TYPE = "application/vnd.atl.plugins.plugin+json";

    /** The wanted state. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wanted(@JsonProperty("enabled") Boolean enabled) {}

    /** A plugin as it stands; {@code failure} says why it could not be enabled. */
    public record Answer(
            String key, String name, String version, boolean enabled, String failure, List<ModuleState> modules) {

        static Answer of(InstalledPlugin plugin) {
            var descriptor = plugin.descriptor();
            return new Answer(
                    plugin.key(),
                    descriptor.map(d -> d.name()).orElse(plugin.key()),
                    descriptor.map(d -> d.version()).orElse(""),
                    plugin.isEnabled(),
                    plugin.failure(),
                    plugin.modules());
        }
    }

    private final PluginLoader plugins;

    public PluginsResource(PluginLoader plugins) {
        this.plugins = plugins;
    }

    @GET
    public Map<String, List<Answer>> list() {
        return Map.of("plugins", plugins.installed().stream().map(Answer::of).toList());
    }

    @GET
    @Path("{key}-key")
    public Answer one(@PathParam("key") String key) {
        return find(key);
    }

    @PUT
    @Path("{key}-key")
    public Answer change(@PathParam("key") String key, Wanted wanted) {
        if (wanted == null || wanted.enabled() == null) {
            throw new BadRequestException("say whether the plugin shall be enabled");
        }
        find(key);
        plugins.setEnabled(key, wanted.enabled());
        return find(key);
    }

    private Answer find(String key) {
        return plugins.installed().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .map(Answer::of)
                .orElseThrow(() -> new NotFoundException("no plugin " + key));
    }
}
