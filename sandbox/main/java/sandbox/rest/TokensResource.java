package sandbox.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sandbox.people.AccessTokens;
import sandbox.people.Account;
import sandbox.people.Acting;

/** {@code /rest/pat/latest/tokens}: one's own personal access tokens. */
@Path("tokens")
@Produces("application/json")
@Consumes("application/json")
public final class TokensResource {

    /** What is asked for; the duration is in days. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wanted(
            @JsonProperty("name") String name,
            @JsonProperty("expirationDuration") Integer expirationDuration) {}

    /** What is answered; the raw token only once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(long id, String name, Instant createdAt, Instant expiringAt, String rawToken) {

        static Answer of(AccessTokens.Token token, String rawToken) {
            return new Answer(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.expiresAt().orElse(null),
                    rawToken);
        }
    }

    private final AccessTokens tokens;
    private final Clock clock;

    public TokensResource(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GET
    public List<Answer> list() {
        return tokens.list(owner()).stream()
                .map(token -> Answer.of(token, null))
                .toList();
    }

    @POST
    public Response create(Wanted wanted) {
        if (wanted == null || wanted.name() == null || wanted.name().isBlank()) {
            throw new BadRequestException("a token needs a name");
        }
        Optional<Instant> expires = Optional.ofNullable(wanted.expirationDuration())
                .filter(days -> days > 0)
                .map(days -> clock.instant().plus(Duration.ofDays(days)));
        var created = tokens.create(owner(), wanted.name(), expires);
        return Response.status(Response.Status.CREATED)
                .entity(Answer.of(created.token(), created.rawToken()))
                .build();
    }

    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") long id) {
        if (!tokens.revoke(owner(), id)) {
            throw new NotFoundException("no such token");
        }
        return Response.noContent().build();
    }

    private static Account owner() {
        return Acting.account().orElseThrow();
    }
}
