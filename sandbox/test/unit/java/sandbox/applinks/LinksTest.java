package sandbox.applinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.host.HostSettings.Peer;
import sandbox.host.RunningHost;
import sandbox.people.Account;
import sandbox.store.DatabaseAddress;
import sandbox.support.DummyProduct;
import sandbox.support.HostRule;

public class LinksTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String WHO = "/rest/dummy/1.0/people";

    private static RunningHost jira;
    private static RunningHost confluence;
    private final Authorisations authorisations =
            new Authorisations(confluence.service(PluginSettingsFactory.class).createSettingsForKey("applinks"));

    @BeforeClass
    public static void start() throws IOException {
        jira = host("jira", List.of());
        confluence = host("confluence", List.of(new Peer("jira", "Jira", jira.address(), true)));
    }

    @AfterClass
    public static void stop() {
        confluence.close();
        jira.close();
    }

    @Test
    public void asksTheOtherHostInTheNameOfWhoActs() {
        assertThat(as("engineer", () -> link().createAuthenticatedRequestFactory()
                        .createRequest(MethodType.GET, WHO)
                        .execute()))
                .isEqualTo("{\"name\":\"engineer\"}");
    }

    @Test
    public void sendsABodyAndAnswersWithTheStatus() {
        assertThat(as("sre", () -> link().createAuthenticatedRequestFactory()
                        .createRequest(MethodType.POST, WHO)
                        .setRequestBody("{\"name\":\"é\"}", "application/json")
                        .executeAndReturn(response -> response.getStatusCode() + response.getResponseBodyAsString())))
                .isEqualTo("200{\"name\":\"é\"}");
    }

    @Test
    public void asksForCredentialsWhenNobodyActs() {
        assertThatThrownBy(() -> link().createAuthenticatedRequestFactory().createRequest(MethodType.GET, WHO))
                .isInstanceOf(CredentialsRequiredException.class);
    }

    @Test
    public void asksEachPersonToAuthoriseALinkThatDoesNotImpersonate() {
        assertThatThrownBy(() -> as("engineer", () -> asking().createAuthenticatedRequestFactory()
                        .createRequest(MethodType.GET, WHO)
                        .execute()))
                .rootCause()
                .isInstanceOfSatisfying(CredentialsRequiredException.class, wanted -> assertThat(
                                wanted.getAuthorisationURI(URI.create("https://wiki.example/a?b=c")))
                        .hasToString("https://wiki.example/plugins/servlet/applinks/oauth/login-dance/authorize"
                                + "?applicationLinkID=" + link().getId().get()
                                + "&redirectUrl=https%3A%2F%2Fwiki.example%2Fa%3Fb%3Dc"));
        authorisations.keep(link().getId(), account("engineer"), "sre");

        assertThat(as("engineer", () -> asking().createAuthenticatedRequestFactory()
                        .createRequest(MethodType.GET, WHO)
                        .execute()))
                .isEqualTo("{\"name\":\"sre\"}");
    }

    @Test
    public void leavesAnonymousRequestsAnonymous() throws Exception {
        var answer = link().createNonImpersonatingAuthenticatedRequestFactory()
                .createRequest(MethodType.GET, WHO)
                .execute(new ApplicationLinkResponseHandler<String>() {
                    @Override
                    public String credentialsRequired(Response response) {
                        return "credentials required";
                    }

                    @Override
                    public String handle(Response response) throws ResponseException {
                        return response.getResponseBodyAsString();
                    }
                });
        assertThat(answer).isEqualTo("credentials required");
    }

    @Test
    public void knowsLinksByTypeAndId() throws Exception {
        var links = confluence.service(ApplicationLinkService.class);
        assertThat(links.getApplicationLink(link().getId())).isSameAs(link());
        assertThat(links.getApplicationLinks(ConfluenceApplicationType.class)).isEmpty();
        assertThat(link().getDisplayUrl()).hasToString(jira.address());
    }

    private ApplicationLink asking() {
        var secret = LinkSecret.in(FOLDER.getRoot().toPath(), Clock.systemUTC());
        return new HostLink(
                "https://wiki.example", new Peer("jira", "Jira", jira.address(), false), secret, authorisations);
    }

    private static Account account(String name) {
        return confluence.accounts().byName(name).orElseThrow();
    }

    private static ApplicationLink link() {
        return confluence.service(ApplicationLinkService.class).getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private static String as(String name, java.util.concurrent.Callable<String> work) {
        return confluence.accounts().as(account(name), work);
    }

    private static RunningHost host(String key, List<Peer> peers) throws IOException {
        var root = FOLDER.getRoot().toPath();
        return HostRule.start(
                root,
                1,
                DatabaseAddress.h2File(root.resolve(key), key),
                new DummyProduct(key, h -> {}),
                List.of(),
                peers);
    }
}
