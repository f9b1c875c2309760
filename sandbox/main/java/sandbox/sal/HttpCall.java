package sandbox.sal;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.RequestFilePart;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ResponseStatusException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request over the JDK's own client.
 *
 * @param <T> the type that the setters return
 */
public abstract class HttpCall<T extends Request<?, ?>> implements Request<T, Response> {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final HttpClient STAYING =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private static final HttpClient FOLLOWING = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final MethodType method;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private String url;
    private String body;
    private String contentType;
    private Duration timeout = Duration.ofSeconds(30);
    private boolean followRedirects = true;

    protected HttpCall(MethodType method, String url) {
        this.method = method;
        this.url = url;
    }

    /** This very object, in the type that callers chain on. */
    protected abstract T self();

    /** Called just before sending, for headers that depend on who acts then. */
    protected void beforeSending() throws ResponseException {}

    protected final MethodType method() {
        return method;
    }

    protected final URI address() {
        return URI.create(url);
    }

    @Override
    public T setConnectionTimeout(int connectionTimeout) {
        return self();
    }

    @Override
    public T setSoTimeout(int soTimeout) {
        timeout = soTimeout > 0 ? Duration.ofMillis(soTimeout) : timeout;
        return self();
    }

    @Override
    public T setUrl(String url) {
        this.url = url;
        return self();
    }

    @Override
    public T setRequestBody(String requestBody) {
        return setRequestBody(requestBody, "text/plain");
    }

    @Override
    public T setRequestBody(String requestBody, String contentType) {
        this.body = requestBody;
        this.contentType = contentType;
        return self();
    }

    @Override
    public T setFiles(List<RequestFilePart> files) {
        throw new UnsupportedOperationException("requests with files are not offered here");
    }

    @Override
    public T setEntity(Object entity) {
        throw new UnsupportedOperationException("requests with entities are not offered here");
    }

    @Override
    public T addRequestParameters(String... params) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < params.length; i += 2) {
            pairs.add(encode(params[i]) + "=" + encode(params[i + 1]));
        }
        var more = String.join("&", pairs);
        body = body == null ? more : body + "&" + more;
        contentType = "application/x-www-form-urlencoded";
        return self();
    }

    @Override
    public T addBasicAuthentication(String hostname, String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public T addHeader(String headerName, String headerValue) {
        headers.computeIfAbsent(headerName, name -> new ArrayList<>()).add(headerValue);
        return self();
    }

    @Override
    public T setHeader(String headerName, String headerValue) {
        headers.put(headerName, new ArrayList<>(List.of(headerValue)));
        return self();
    }

    @Override
    public T setFollowRedirects(boolean follow) {
        followRedirects = follow;
        return self();
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
        responseHandler.handle(send());
    }

    @Override
    public String execute() throws ResponseException {
        var response = send();
        if (!response.isSuccessful()) {
            throw new ResponseStatusException(
                    "Unexpected response received. Status code: " + response.getStatusCode(), response);
        }
        return response.getResponseBodyAsString();
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> responseHandler)
            throws ResponseException {
        return responseHandler.handle(send());
    }

    private Response send() throws ResponseException {
        beforeSending();
        var request = HttpRequest.newBuilder(address()).timeout(timeout).method(method.name(), publisher());
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        var client = followRedirects ? FOLLOWING : STAYING;
        var answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        try {
            // The client's own timeout ends with the head of the answer; the genuine one holds for its body too.
            return new HttpAnswer(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new ResponseException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ResponseException("no answer within " + timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseException("interrupted", e);
        }
    }

    private BodyPublisher publisher() {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
