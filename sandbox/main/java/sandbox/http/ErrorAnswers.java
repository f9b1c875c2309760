package sandbox.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** The JSON that a product answers when a REST call fails. */
public final class ErrorAnswers {

    private final String productKey;

    public ErrorAnswers(String productKey) {
        this.productKey = productKey;
    }

    public Map<String, Object> body(int status, String message) {
        var reason = Optional.ofNullable(HttpStatus.getMessage(status)).orElse("Error");
        var text = message == null || message.isBlank() ? reason : message;
        var body = new LinkedHashMap<String, Object>();
        if (productKey.equals("jira")) {
            body.put("errorMessages", List.of(text));
            body.put("errors", Map.of());
        } else {
            body.put("statusCode", status);
            body.put("message", text);
            body.put("reason", reason);
        }
        return body;
    }
}
