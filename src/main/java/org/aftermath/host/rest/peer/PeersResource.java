package org.aftermath.host.rest.peer;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.aftermath.host.rest.Administered;

/** How it stands with each Confluence, for system administrators. */
@Path("peers")
@SystemAdminOnly
@Administered
@Produces(MediaType.APPLICATION_JSON)
public class PeersResource {

    private final PeersDesk desk;

    @Inject
    public PeersResource(PeersDesk desk) {
        this.desk = desk;
    }

    @GET
    public PeerPayload.All all() {
        return desk.all();
    }
}
