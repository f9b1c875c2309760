package sandbox.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Jira's JSON for what went wrong. */
final class Faults {

    private Faults() {}

    static WebApplicationException of(ErrorCollection errors) {
        int status = errors.getReasons().contains(Reason.NOT_FOUND)
                ? 404
                : errors.getReasons().contains(Reason.FORBIDDEN) ? 403 : 400;
        return of(status, errors.getErrorMessages(), errors.getErrors());
    }

    static WebApplicationException notFound(String message) {
        return of(404, List.of(message), Map.of());
    }

    static WebApplicationException bad(String message) {
        return of(400, List.of(message), Map.of());
    }

    static WebApplicationException forbidden(String message) {
        return of(403, List.of(message), Map.of());
    }

    static WebApplicationException of(int status, Collection<String> messages, Map<String, String> errors) {
        var body = new LinkedHashMap<String, Object>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build());
    }
}
