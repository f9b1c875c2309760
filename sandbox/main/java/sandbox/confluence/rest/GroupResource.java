package sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Desk;
import sandbox.people.Accounts;

/** {@code /rest/api/group}. */
@Path("group")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {

    private final Accounts accounts;
    private final Desk desk;
    private final People people;
    private final Addresses addresses;

    public GroupResource(Accounts accounts, Desk desk, People people, Addresses addresses) {
        this.accounts = accounts;
        this.desk = desk;
        this.people = people;
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> list(@QueryParam("start") Integer start, @QueryParam("limit") Integer limit) {
        return cut(accounts.groups().stream().map(people::group).toList(), start, limit, "/rest/api/group");
    }

    @GET
    @Path("{name}")
    public Map<String, Object> read(@PathParam("name") String name) {
        return people.group(existing(name));
    }

    @GET
    @Path("{name}/member")
    public Map<String, Object> members(
            @PathParam("name") String name, @QueryParam("start") Integer start, @QueryParam("limit") Integer limit) {
        List<Map<String, Object>> all =
                accounts.inGroup(existing(name)).stream().map(people::person).toList();
        return cut(all, start, limit, "/rest/api/group/" + Addresses.encode(name) + "/member");
    }

    private String existing(String name) {
        if (!accounts.groups().contains(name)) {
            throw desk.faults().missing("sandbox.confluence.fault.no.group", name);
        }
        return name;
    }

    private Map<String, Object> cut(List<Map<String, Object>> all, Integer start, Integer limit, String path) {
        Paging paging = new Paging(start, limit, 200, path, addresses);
        return paging.answer(paging.cut(all), all.size());
    }
}
