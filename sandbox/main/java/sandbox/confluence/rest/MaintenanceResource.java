package sandbox.confluence.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import sandbox.confluence.content.ReadOnlyMode;

/** What genuine Confluence only does on an administration page. Sandbox-own; described in the sandbox's README. */
@Path("accessmode")
@Consumes("application/json")
@AdminOnly
public final class MaintenanceResource {

    /** The wanted mode. */
    public record Wanted(@JsonProperty("readOnly") boolean readOnly) {}

    private final ReadOnlyMode mode;

    public MaintenanceResource(ReadOnlyMode mode) {
        this.mode = mode;
    }

    @PUT
    public void set(Wanted wanted) {
        mode.set(wanted.readOnly());
    }
}
