package sandbox.jira.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import sandbox.jira.model.IssueTypeValue;
import sandbox.jira.model.ProjectValue;

/** What a new issue needs. */
@Path("/issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {

    private final Desk desk;
    private final Metadata metadata;

    CreateMetaResource(Desk desk) {
        this.desk = desk;
        this.metadata = new Metadata(desk);
    }

    @GET
    @Path("/{project}/issuetypes")
    public Map<String, Object> types(
            @PathParam("project") String project,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        metadata.project(project);
        return Page.of(
                desk.tables().issueTypes().stream().map(desk.values::issueType).toList(), startAt, maxResults);
    }

    @GET
    @Path("/{project}/issuetypes/{type}")
    public Map<String, Object> fields(
            @PathParam("project") String project,
            @PathParam("type") String type,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        ProjectValue found = metadata.project(project);
        IssueTypeValue issueType = desk.tables().issueType(type);
        if (issueType == null) {
            throw Faults.bad("No issue type could be found with id '" + type + "'.");
        }
        return Page.of(metadata.forCreate(found, issueType), startAt, maxResults);
    }
}
