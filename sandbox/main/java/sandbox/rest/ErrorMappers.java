package sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.http.ErrorAnswers;

/** Turns what a resource throws into the host's JSON error; providers of a plugin for the same exception win. */
final class ErrorMappers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMappers.class);

    private ErrorMappers() {}

    static List<ExceptionMapper<?>> all(ErrorAnswers errors) {
        return List.of(
                new ForRefused(errors),
                new ForStatus(errors),
                new ForMapping(errors),
                new ForParsing(errors),
                new ForBugs(errors));
    }

    private static Response answer(ErrorAnswers errors, int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(errors.body(status, message))
                .build();
    }

    private record ForRefused(ErrorAnswers errors) implements ExceptionMapper<Refused> {
        @Override
        public Response toResponse(Refused refused) {
            return answer(errors, refused.status(), refused.getMessage());
        }
    }

    private record ForStatus(ErrorAnswers errors) implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException exception) {
            var response = exception.getResponse();
            if (response.hasEntity() || response.getStatus() < 400) {
                return response;
            }
            var cause = exception.getCause();
            return answer(errors, response.getStatus(), cause == null ? exception.getMessage() : cause.getMessage());
        }
    }

    private record ForMapping(ErrorAnswers errors) implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException exception) {
            return answer(errors, 400, exception.getOriginalMessage());
        }
    }

    private record ForParsing(ErrorAnswers errors) implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException exception) {
            return answer(errors, 400, exception.getOriginalMessage());
        }
    }

    private record ForBugs(ErrorAnswers errors) implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable bug) {
            var mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
            LOG.error("a REST resource failed, mark {}", mark, bug);
            return answer(errors, 500, "The host failed; its log says why under " + mark + ".");
        }
    }
}
