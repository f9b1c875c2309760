package sandbox.jira.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import sandbox.jira.model.People;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Dates;
import sandbox.jira.text.Words;

/** Makes the services of one Jira and hands them out by the interface that plugins know. */
public final class Services {

    public final Tables tables;
    public final People people;
    public final Words words;
    public final Permits permits;
    public final IssueWrites writes;
    public final Dates dates;
    private final Map<Class<?>, Object> byType = new HashMap<>();

    /** @param publisher hears of every event */
    public Services(
            Tables tables, People people, Words words, Clock clock, String baseUrl, Consumer<Object> publisher) {
        this.tables = tables;
        this.people = people;
        this.words = words;
        permits = new Permits(tables, people);
        writes = new IssueWrites(tables, clock, publisher);
        dates = new Dates(people);
        addIssues(clock);
        addOthers(baseUrl);
    }

    /** The service, or {@code null}. */
    public <T> T get(Class<T> type) {
        return type.cast(byType.get(type));
    }

    /** Adds a service made elsewhere. */
    public <T> void add(Class<T> type, T service) {
        byType.put(type, service);
    }

    /** Hands every service to the host, and to those who look services up statically. */
    public void offer(BiConsumer<Class<?>, Object> host) {
        byType.forEach(host);
        ComponentAccessor.initialiseWorker(this::get);
    }

    public IssueService issues() {
        return get(IssueService.class);
    }

    private void addIssues(Clock clock) {
        add(IssueService.class, new IssueDesk(tables, people, permits, words, clock, writes));
        add(IssueManager.class, new IssueShelf(tables, writes));
        add(LabelManager.class, new LabelDesk(tables, writes));
        add(ChangeHistoryManager.class, new HistoryShelf(tables));
        add(CommentManager.class, new CommentDesk(tables, writes));
        add(JsonEntityPropertyManager.class, new PropertyDesk(tables, clock));
        var links = new RemoteLinkShelf(tables, writes);
        add(RemoteIssueLinkManager.class, links);
        add(RemoteIssueLinkService.class, new RemoteLinkDesk(tables, permits, words, links));
    }

    private void addOthers(String baseUrl) {
        var constants = new ConstantShelf(tables);
        add(ConstantsManager.class, constants);
        add(PriorityManager.class, constants.priorities());
        add(ProjectManager.class, new ProjectShelf(tables));
        add(CustomFieldManager.class, new FieldShelf(tables));
        var session = new Session(people, words);
        add(JiraAuthenticationContext.class, session);
        add(UserManager.class, session.users());
        add(I18nHelper.class, words);
        add(PermissionManager.class, permits);
        add(GlobalPermissionManager.class, permits);
        add(DateTimeFormatter.class, dates);
        add(ApplicationProperties.class, new AppSettings(baseUrl));
    }
}
