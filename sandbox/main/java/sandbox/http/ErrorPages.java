package sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import sandbox.template.Escaping;

/** Answers what went wrong as JSON to programs and as a short page to people; never with a stack trace. */
final class ErrorPages extends ErrorHandler {

    private static final JsonMapper JSON = new JsonMapper();

    private final ErrorAnswers answers;
    private final String contextPath;

    ErrorPages(ErrorAnswers answers, String contextPath) {
        this.answers = answers;
        this.contextPath = contextPath;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int code = response.getStatus();
        var message = code == 500 ? "The host failed; its log says why." : (String) request.getAttribute(ERROR_MESSAGE);
        boolean json = wantsJson(request);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, (json ? "application/json" : "text/html") + ";charset=UTF-8");
        var body = json ? json(code, message) : page(code, message).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private boolean wantsJson(Request request) {
        var accept = request.getHeaders().get(HttpHeader.ACCEPT);
        return request.getHttpURI().getPath().startsWith(contextPath + "/rest/")
                || accept != null && !accept.contains("text/html") && !accept.contains("*/*");
    }

    private byte[] json(int code, String message) {
        try {
            return JSON.writeValueAsBytes(answers.body(code, message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(int code, String message) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + code + "</title></head><body><h1>" + code
                + "</h1><p class=\"error-message\">" + Escaping.escape(message == null ? "" : message)
                + "</p><p><a href=\"" + contextPath + "/\">&larr;</a></p></body></html>";
    }
}
