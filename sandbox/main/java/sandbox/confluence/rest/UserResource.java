package sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.confluence.content.Desk;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** {@code /rest/api/user}. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

    private final Accounts accounts;
    private final Desk desk;
    private final People people;
    private final Addresses addresses;

    public UserResource(Accounts accounts, Desk desk, People people, Addresses addresses) {
        this.accounts = accounts;
        this.desk = desk;
        this.people = people;
        this.addresses = addresses;
    }

    @GET
    public Map<String, Object> read(@QueryParam("username") String name, @QueryParam("key") String key) {
        return people.person(find(name, key));
    }

    @GET
    @Path("current")
    public Map<String, Object> current() {
        return people.person(accounts.current().orElseThrow());
    }

    @GET
    @Path("memberof")
    public Map<String, Object> groups(
            @QueryParam("username") String name,
            @QueryParam("key") String key,
            @QueryParam("start") Integer start,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        List<Map<String, Object>> all =
                find(name, key).groups().stream().sorted().map(people::group).toList();
        Paging paging = new Paging(start, limit, 200, Call.address("/rest/api/user/memberof", uri), addresses);
        return paging.answer(paging.cut(all), all.size());
    }

    @GET
    @Path("list")
    public Map<String, Object> list(
            @QueryParam("start") Integer start, @QueryParam("limit") Integer limit, @Context UriInfo uri) {
        List<Map<String, Object>> all =
                accounts.find("", 500).stream().map(people::person).toList();
        Paging paging = new Paging(start, limit, 200, Call.address("/rest/api/user/list", uri), addresses);
        return paging.answer(paging.cut(all), all.size());
    }

    private Account find(String name, String key) {
        Optional<Account> account =
                key != null ? accounts.byKey(key) : Optional.ofNullable(name).flatMap(accounts::byName);
        return account.orElseThrow(
                () -> desk.faults().missing("sandbox.confluence.fault.no.user", key == null ? name : key));
    }
}
