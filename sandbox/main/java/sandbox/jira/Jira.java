package sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import java.time.Clock;
import java.util.List;
import sandbox.host.Host;
import sandbox.host.Product;
import sandbox.jira.jql.JqlFunctionType;
import sandbox.jira.jql.Search;
import sandbox.jira.model.People;
import sandbox.jira.page.JiraPages;
import sandbox.jira.rest.JiraRest;
import sandbox.jira.service.Services;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;
import sandbox.time.MovedTime;

/** Jira Data Center as far as the sandbox imitates it. */
public final class Jira implements Product {

    @Override
    public String key() {
        return "jira";
    }

    @Override
    public String displayName() {
        return "Jira";
    }

    @Override
    public String version() {
        return "11.3.1";
    }

    @Override
    public String buildNumber() {
        return "11030001";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public int defaultPort() {
        return 2990;
    }

    @Override
    public List<String> packages() {
        return List.of("com.atlassian.jira", "com.atlassian.query");
    }

    @Override
    public void open(Host host) {
        var people = new People(host.accounts());
        var tables = new Tables(host.database(), host.baseUrl(), people);
        Seed.plant(tables);
        var clock = MovedTime.clock(Clock.systemUTC());
        var services = new Services(tables, people, new Words(host.texts()), clock, host.baseUrl(), host::publish);
        var search = new Search(services, clock);
        services.add(SearchService.class, search);
        services.add(IssueDocumentSearchService.class, search.documents());
        services.offer((type, service) -> offer(host, type, service));
        JiraRest.open(host, services, search);
        JiraPages.open(host, services, search);
        host.moduleTypes().add(new JqlFunctionType(search));
    }

    private static <T> void offer(Host host, Class<T> type, Object service) {
        host.offer(type, type.cast(service));
    }
}
