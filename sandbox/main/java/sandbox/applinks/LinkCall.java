package sandbox.applinks;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import sandbox.sal.HttpCall;

/** A request to a linked host. */
final class LinkCall extends HttpCall<ApplicationLinkRequest> implements ApplicationLinkRequest {

    private static final int UNAUTHORIZED = 401;

    private final LinkSecret secret;
    private final String accountKey;

    /** An anonymous request. */
    LinkCall(MethodType method, String url) {
        this(method, url, null, null);
    }

    LinkCall(MethodType method, String url, LinkSecret secret, String accountKey) {
        super(method, url);
        this.secret = secret;
        this.accountKey = accountKey;
    }

    @Override
    protected ApplicationLinkRequest self() {
        return this;
    }

    @Override
    protected void beforeSending() {
        if (secret != null) {
            setHeader(
                    LinkSecret.HEADER,
                    secret.sign(accountKey, method().name(), address().getRawPath()));
        }
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return executeAndReturn((Response response) -> response.getStatusCode() == UNAUTHORIZED
                ? handler.credentialsRequired(response)
                : handler.handle(response));
    }
}
