package sandbox.confluence.rest;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import sandbox.confluence.content.ReadOnlyMode;

/** {@code /rest/api/accessmode}: whether the site may only be read. */
@Path("accessmode")
@Produces("application/json")
@AnonymousSiteAccess
public final class AccessModeResource {

    private final ReadOnlyMode mode;

    public AccessModeResource(ReadOnlyMode mode) {
        this.mode = mode;
    }

    @GET
    public String get() {
        return mode.isReadOnlyAccessModeEnabled() ? "\"READ_ONLY\"" : "\"READ_WRITE\"";
    }
}
