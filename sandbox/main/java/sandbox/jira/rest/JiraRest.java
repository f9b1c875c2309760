package sandbox.jira.rest;

import java.util.List;
import sandbox.host.Host;
import sandbox.jira.jql.Search;
import sandbox.jira.service.Services;

/** Puts Jira's REST resources where they belong. */
public final class JiraRest {

    private JiraRest() {}

    public static void open(Host host, Services services, Search search) {
        var desk = new Desk(services, search, host.baseUrl());
        List<Object> api = List.of(
                new IssueResource(desk),
                new CreateMetaResource(desk),
                new CommentResource(desk),
                new PropertyResource(desk),
                new RemoteLinkResource(desk),
                new IssueLinkResource(desk),
                new SearchResource(desk),
                new FilterResource(desk),
                new ConstantResource(desk),
                new ProjectResource(desk),
                new UserResource(desk),
                new ServerInfoResource(host.product(), host.baseUrl()));
        host.web().rest("/rest/api/2", api);
        host.web().rest("/rest/api/latest", api);
        List<Object> agile = List.of(new BoardResource(desk));
        host.web().rest("/rest/agile/1.0", agile);
        host.web().rest("/rest/agile/latest", agile);
        host.web().rest("/rest/sandbox/1.0", List.of(new SandboxResource(desk)));
    }
}
