package sandbox.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sandbox.host.Host;
import sandbox.host.HostSettings;
import sandbox.people.Account;

/** The links of this host to the others of the sandbox; they are there whether the others run or not. */
public final class Links implements ApplicationLinkService {

    private final List<ApplicationLink> links;

    private Links(List<ApplicationLink> links) {
        this.links = links;
    }

    /**
     * Offers the links to plugins, and the pages on which people authorise them.
     *
     * @param stored where it is kept who did
     */
    public static void offer(Host host, HostSettings settings, Signatures signatures, PluginSettings stored) {
        var authorisations = new Authorisations(stored);
        var links = new Links(settings.peers().stream()
                .<ApplicationLink>map(peer -> new HostLink(host.baseUrl(), peer, signatures.secret(), authorisations))
                .toList());
        host.offer(ApplicationLinkService.class, links);
        var dance = new LoginDance(host, links, signatures.secret(), authorisations);
        host.web().servlet(LoginDance.AUTHORIZE, dance);
        host.web().servlet(LoginDance.ACCESS, dance);
        host.web().servlet(ConsentPage.PATH, new ConsentPage(host, settings.peers(), signatures.secret()));
    }

    /** Knows the secret that linked hosts share. */
    public static final class Signatures {

        private final LinkSecret secret;

        public Signatures(java.nio.file.Path sharedHome, java.time.Clock clock) {
            this.secret = LinkSecret.in(sharedHome, clock);
        }

        LinkSecret secret() {
            return secret;
        }

        /** Finds the account in whose name a linked host made a request. */
        public Function<HttpServletRequest, Optional<Account>> accounts(Function<String, Optional<Account>> byKey) {
            return request -> Optional.ofNullable(request.getHeader(LinkSecret.HEADER))
                    .flatMap(header -> secret.verify(header, request.getMethod(), request.getRequestURI()))
                    .flatMap(byKey)
                    .filter(Account::active);
        }
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return links.stream()
                .filter(link -> link.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return links;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return links.stream().filter(link -> type.isInstance(link.getType())).toList();
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return links.stream()
                .filter(link -> type.isInstance(link.getType()))
                .findFirst()
                .orElse(null);
    }
}
