package sandbox.webresource;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;

/** What {@code WRM.require} asks for when a page is already there. */
@Path("resources")
@Produces("application/json")
@UnrestrictedAccess
public final class ResourcesOnDemand {

    /** Wanted and present modules ({@code r}, {@code xr}) and wanted contexts ({@code c}). */
    public record Wanted(
            @JsonProperty("r") List<String> modules,
            @JsonProperty("c") List<String> contexts,
            @JsonProperty("xr") List<String> present) {}

    private final WebResourceHost resources;

    ResourcesOnDemand(WebResourceHost resources) {
        this.resources = resources;
    }

    @POST
    public Map<String, Object> addresses(Wanted wanted) {
        return Map.of(
                "resources",
                resources.addresses(orNone(wanted.modules()), orNone(wanted.contexts()), orNone(wanted.present())));
    }

    private static List<String> orNone(List<String> list) {
        return list == null ? List.of() : list;
    }
}
