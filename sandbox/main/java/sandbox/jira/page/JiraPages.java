package sandbox.jira.page;

import java.util.HashMap;
import java.util.Map;
import sandbox.host.Host;
import sandbox.jira.jql.Search;
import sandbox.jira.service.Services;

/** Puts Jira's pages where people know them. */
public final class JiraPages {

    private JiraPages() {}

    public static void open(Host host, Services services, Search search) {
        var room = new Room(host, services, search);
        var web = host.web();
        Map<String, Page> actions = new HashMap<>();
        addViews(actions, room);
        addForms(actions, room);
        AdminPages.addTo(actions, room);
        web.servlet(
                "/secure/*", new PageServlet(room, path -> actions.get(path.replaceFirst("(!default)?\\.jspa$", ""))));
        var issue = new IssuePage(room);
        var project = new ProjectPage(room);
        web.servlet("/browse/*", new PageServlet(room, path -> path.contains("-") ? issue : project));
        web.servlet("/projects/*", new PageServlet(room, path -> project));
        web.servlet("/issues/*", new PageServlet(room, path -> new SearchPage(room)));
        web.servlet("/images/*", new Images());
        web.servlet("", new PageServlet(room, path -> visit -> visit.go("/secure/Dashboard.jspa")));
        host.plugins().system("sandbox/jira/system.xml");
    }

    private static void addViews(Map<String, Page> actions, Room room) {
        actions.put("Dashboard", new DashboardPage(room));
        actions.put("RapidBoard", new BoardPage(room));
        actions.put("BrowseProjects", new ProjectPage(room));
        actions.put("RapidView", visit -> visit.go("/secure/RapidBoard.jspa?rapidView=1"));
        actions.put("IssueNavigator", visit -> visit.go("/issues/"));
    }

    private static void addForms(Map<String, Page> actions, Room room) {
        var create = new CreateForm(room);
        actions.put("CreateIssue", create);
        actions.put("QuickCreateIssue", create);
        actions.put("EditIssue", new EditForm(room));
        actions.put("AddComment", new CommentForm(room));
        actions.put("DeleteComment", new DeleteCommentForm(room));
        actions.put("AssignIssue", new AssignForm(room));
        var transition = new TransitionForm(room);
        actions.put("WorkflowUIDispatcher", transition);
        actions.put("CommentAssignIssue", transition);
        actions.put("DeleteIssue", new DeleteForm(room));
        actions.put("MoveIssue", new MoveForm(room));
        actions.put("LinkJiraIssue", new LinkForm(room));
        actions.put("DeleteLink", new DeleteLinkForm(room));
    }
}
