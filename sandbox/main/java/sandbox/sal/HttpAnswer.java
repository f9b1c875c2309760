package sandbox.sal;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import sandbox.rest.HostJson;

/** What came back. */
record HttpAnswer(HttpResponse<byte[]> response) implements Response {

    @Override
    public int getStatusCode() {
        return response.statusCode();
    }

    @Override
    public String getStatusText() {
        return HttpStatus.getMessage(response.statusCode());
    }

    @Override
    public boolean isSuccessful() {
        return response.statusCode() >= 200 && response.statusCode() < 400;
    }

    @Override
    public String getHeader(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    @Override
    public Map<String, String> getHeaders() {
        var headers = new HashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }

    @Override
    public String getResponseBodyAsString() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getResponseBodyAsStream() {
        return new ByteArrayInputStream(response.body());
    }

    @Override
    public <T> T getEntity(Class<T> entityClass) throws ResponseException {
        try {
            return HostJson.mapper().readValue(response.body(), entityClass);
        } catch (IOException e) {
            throw new ResponseException(e.getMessage(), e);
        }
    }
}
