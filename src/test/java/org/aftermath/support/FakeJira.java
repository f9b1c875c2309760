package org.aftermath.support;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Jira behind an application link that answers as it is told. */
public final class FakeJira {

    /** What the link was asked to send. */
    public record Sent(MethodType method, String url, String body) {}

    public final List<Sent> sent = new ArrayList<>();
    /** The headers that went with each. */
    public final List<Map<String, String>> headersSent = new ArrayList<>();

    private final ApplicationLinkService links = mock(ApplicationLinkService.class);
    private final ApplicationLinkRequestFactory requests = mock(ApplicationLinkRequestFactory.class);
    private int status = 200;
    private String body = "";
    private Map<String, String> headers = Map.of();
    private boolean broken;

    public FakeJira() throws CredentialsRequiredException {
        var link = mock(ApplicationLink.class);
        lenient().when(link.getDisplayUrl()).thenReturn(URI.create("https://jira.example"));
        lenient().when(link.createAuthenticatedRequestFactory()).thenReturn(requests);
        lenient()
                .when(links.getPrimaryApplicationLink(JiraApplicationType.class))
                .thenReturn(link);
        lenient()
                .when(requests.createRequest(any(), anyString()))
                .thenAnswer(call -> request(call.getArgument(0), call.getArgument(1)));
    }

    public ApplicationLinkService links() {
        return links;
    }

    public FakeJira answering(int code, String text) {
        status = code;
        body = text;
        return this;
    }

    public FakeJira with(String header, String value) {
        headers = Map.of(header, value);
        return this;
    }

    public FakeJira breakingOff() {
        broken = true;
        return this;
    }

    public FakeJira unlinked() {
        lenient()
                .when(links.getPrimaryApplicationLink(JiraApplicationType.class))
                .thenReturn(null);
        return this;
    }

    public FakeJira wantingCredentials() throws CredentialsRequiredException {
        lenient().when(requests.createRequest(any(), anyString())).thenThrow(mock(CredentialsRequiredException.class));
        return this;
    }

    /** @param address the page that asks for them, up to where it leads back to */
    public FakeJira wantingCredentials(String address) throws CredentialsRequiredException {
        var wanted = mock(CredentialsRequiredException.class);
        lenient()
                .when(wanted.getAuthorisationURI(any(URI.class)))
                .thenAnswer(call -> URI.create(address + call.getArgument(0)));
        lenient().when(requests.createRequest(any(), anyString())).thenThrow(wanted);
        return this;
    }

    private ApplicationLinkRequest request(MethodType method, String url) throws ResponseException {
        var request = mock(ApplicationLinkRequest.class);
        lenient().when(request.setConnectionTimeout(anyInt())).thenReturn(request);
        lenient().when(request.setSoTimeout(anyInt())).thenReturn(request);
        var given = new HashMap<String, String>();
        headersSent.add(given);
        lenient().when(request.setHeader(anyString(), anyString())).thenAnswer(call -> {
            given.put(call.getArgument(0), call.getArgument(1));
            return request;
        });
        lenient().when(request.setRequestBody(anyString(), anyString())).thenAnswer(call -> {
            sent.add(new Sent(method, url, call.getArgument(0)));
            return request;
        });
        lenient()
                .when(request.execute(any(ApplicationLinkResponseHandler.class)))
                .thenAnswer(call ->
                        call.<ApplicationLinkResponseHandler<?>>getArgument(0).handle(response()));
        return request;
    }

    private Response response() throws ResponseException {
        var response = mock(Response.class);
        lenient().when(response.getStatusCode()).thenReturn(status);
        lenient().when(response.getHeader(anyString())).thenAnswer(call -> headers.get(call.<String>getArgument(0)));
        if (broken) {
            lenient().when(response.getResponseBodyAsString()).thenThrow(new ResponseException("half a body"));
        } else {
            lenient().when(response.getResponseBodyAsString()).thenReturn(body);
        }
        return response;
    }
}
