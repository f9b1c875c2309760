package sandbox.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** What became of an upload. */
    public record Task(String type, Map<String, Boolean> status, Map<String, String> links) {}

    private static final MultipartConfigElement ONE_JAR = new MultipartConfigElement("", -1, -1, 0);

    private final PluginLoader plugins;
    private final java.nio.file.Path uploads;
    private final String token = UUID.randomUUID().toString();

    /** @param uploads where jars are kept that were uploaded */
    public PluginsResource(PluginLoader plugins, java.nio.file.Path uploads) {
        this.plugins = plugins;
        this.uploads = uploads;
    }

    /** The header's value is what an upload has to bring along. */
    @GET
    public Response list() {
        var all = plugins.installed().stream().map(Answer::of).toList();
        return Response.ok(Map.of("plugins", all)).header("upm-token", token).build();
    }

    /** A jar as the part {@code plugin} of a form: a new plugin, or another build of one that is there. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({"application/json", MediaType.TEXT_HTML})
    public Response upload(@Context HttpServletRequest request, @QueryParam("token") String given)
            throws IOException, ServletException {
        if (!token.equals(given)) {
            throw new ForbiddenException("the token of the list is missing");
        }
        request.setAttribute("org.eclipse.jetty.multipartConfig", ONE_JAR);
        var part = request.getPart("plugin");
        if (part == null) {
            throw new BadRequestException("there is no plugin in the form");
        }
        var jar = Files.createDirectories(uploads).resolve(UUID.randomUUID() + ".jar");
        try (var content = part.getInputStream()) {
            Files.copy(content, jar);
        }
        try {
            var self = "/rest/plugins/1.0/" + plugins.upload(jar) + "-key";
            return Response.accepted(new Task("INSTALL", Map.of("done", true), Map.of("self", self)))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (IllegalArgumentException e) {
            Files.delete(jar);
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    @DELETE
    @Path("{key}-key")
    public void uninstall(@PathParam("key") String key) {
        if (!plugins.uninstall(key)) {
            throw new NotFoundException("no plugin " + key);
        }
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
