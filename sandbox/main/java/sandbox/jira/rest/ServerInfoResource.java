package sandbox.jira.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import sandbox.host.Product;
import sandbox.jira.text.Dates;

/** Says which Jira this is; for everybody. */
@Path("/serverInfo")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ServerInfoResource {

    private final Product product;
    private final String baseUrl;

    ServerInfoResource(Product product, String baseUrl) {
        this.product = product;
        this.baseUrl = baseUrl;
    }

    @GET
    public Map<String, Object> get() {
        return new Fields()
                .with("baseUrl", baseUrl)
                .with("version", product.version())
                .with(
                        "versionNumbers",
                        Arrays.stream(product.version().split("\\."))
                                .map(Integer::valueOf)
                                .toList())
                .with("deploymentType", "Server")
                .with("buildNumber", Integer.valueOf(product.buildNumber()))
                .with("serverTime", Dates.rest(new Date()))
                .with("serverTitle", "Jira")
                .map();
    }
}
