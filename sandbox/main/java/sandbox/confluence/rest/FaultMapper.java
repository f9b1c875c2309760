package sandbox.confluence.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Fault;

/** Refusals as the genuine host words them in JSON. */
@Provider
public final class FaultMapper implements ExceptionMapper<Fault> {

    @Override
    public Response toResponse(Fault fault) {
        Map<String, Object> data = Json.object()
                .put("authorized", fault.kind() != Fault.Kind.FORBIDDEN && fault.kind() != Fault.Kind.MISSING)
                .put("valid", fault.kind() != Fault.Kind.INVALID)
                .put("allowedInReadOnlyMode", true)
                .put("errors", List.of())
                .put("successful", false)
                .map();
        return Response.status(fault.kind().code())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.object()
                        .put("statusCode", fault.kind().code())
                        .put("data", data)
                        .put("message", fault.getMessage())
                        .put("reason", fault.kind().reason())
                        .map())
                .build();
    }
}
