package org.aftermath.jira.rest;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.aftermath.host.rest.Administered;
import org.aftermath.host.rest.Refusals;
import org.aftermath.jira.account.ServiceAccounts;
import org.jspecify.annotations.Nullable;

/** Which account makes tickets for people who may not create issues in a project; for system administrators. */
@SystemAdminOnly
@Administered
@Path("service-accounts")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceAccountsResource {

    private final ServiceAccounts accounts;
    private final Refusals refusals;

    /** @param accounts names of accounts by key of project */
    public record Payload(Map<String, String> accounts) {}

    @Inject
    public ServiceAccountsResource(ServiceAccounts accounts, Refusals refusals) {
        this.accounts = accounts;
        this.refusals = refusals;
    }

    @GET
    public Payload get() {
        return new Payload(accounts.all());
    }

    /** The whole of it: a project that is left out has no service account from then on. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@Nullable String body) {
        return refusals.understood(body, wish -> put(new AccountsOrder(wish, accounts)));
    }

    private Response put(AccountsOrder order) {
        var faults = order.faults();
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        accounts.keep(order.accounts());
        return Response.ok(get()).build();
    }
}
