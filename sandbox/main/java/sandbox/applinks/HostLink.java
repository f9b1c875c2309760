package sandbox.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.host.HostSettings;
import sandbox.people.Account;
import sandbox.people.Acting;

/**
 * A link to one other host. Authenticated requests are made in the name of whoever acts in the calling thread, who may
 * have to authorise that first.
 */
final class HostLink implements ApplicationLink {

    private final String ownUrl;
    private final HostSettings.Peer peer;
    private final LinkSecret secret;
    private final Authorisations authorisations;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    HostLink(String ownUrl, HostSettings.Peer peer, LinkSecret secret, Authorisations authorisations) {
        this.ownUrl = ownUrl;
        this.peer = peer;
        this.secret = secret;
        this.authorisations = authorisations;
    }

    private record Confluence(String getI18nKey) implements ConfluenceApplicationType {}

    private record Jira(String getI18nKey) implements JiraApplicationType {}

    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(peer.productKey().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public ApplicationType getType() {
        return peer.productKey().equals("jira") ? new Jira("applinks.jira") : new Confluence("applinks.confluence");
    }

    @Override
    public String getName() {
        return peer.displayName();
    }

    @Override
    public URI getDisplayUrl() {
        return URI.create(peer.baseUrl());
    }

    @Override
    public URI getRpcUrl() {
        return URI.create(peer.baseUrl());
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return false;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return new Requests(true);
    }

    /** The genuine API names the anonymous provider by a class; every other one impersonates here. */
    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass) {
        return new Requests(!providerClass.getSimpleName().equals("Anonymous"));
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return new Requests(true);
    }

    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return new Requests(false);
    }

    @Override
    public Object getProperty(String key) {
        return properties.get(key);
    }

    @Override
    public Object putProperty(String key, Object value) {
        return properties.put(key, value);
    }

    @Override
    public Object removeProperty(String key) {
        return properties.remove(key);
    }

    private final class Requests implements ApplicationLinkRequestFactory {

        private final boolean impersonate;

        Requests(boolean impersonate) {
            this.impersonate = impersonate;
        }

        @Override
        public ApplicationLinkRequest createRequest(MethodType methodType, String url)
                throws CredentialsRequiredException {
            var address = url.startsWith("/") ? peer.baseUrl() + url : url;
            if (!address.startsWith(peer.baseUrl() + "/") || !impersonate) {
                return new LinkCall(methodType, address);
            }
            var account = Acting.account()
                    .orElseThrow(() -> new CredentialsRequiredException(
                            this, "nobody is acting, in whose name " + peer.displayName() + " could be asked"));
            return new LinkCall(methodType, address, secret, keyThere(account));
        }

        private String keyThere(Account account) throws CredentialsRequiredException {
            return peer.impersonated()
                    ? account.key()
                    : authorisations
                            .of(getId(), account)
                            .orElseThrow(() -> new CredentialsRequiredException(
                                    this, account.name() + " has not authorised " + peer.displayName()));
        }

        @Override
        public URI getAuthorisationURI() {
            return URI.create(ownUrl + LoginDance.AUTHORIZE + "?applicationLinkID=" + getId().get());
        }

        @Override
        public URI getAuthorisationURI(URI callback) {
            return URI.create(getAuthorisationURI() + "&redirectUrl="
                    + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
        }
    }
}
