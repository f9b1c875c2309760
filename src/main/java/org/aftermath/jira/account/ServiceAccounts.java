package org.aftermath.jira.account;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aftermath.core.claim.TicketOrder;

/**
 * Accounts that an administrator named, each for one project: they make tickets for people who see that project and may
 * not create issues in it. Kept by the ids of projects and the keys of users, so that a rename changes nothing and a new
 * project or user under an old name gets nothing. Safe for any thread.
 */
public final class ServiceAccounts {

    private static final String KEY = "org.aftermath.postmortem:service-accounts";

    private final PluginSettingsFactory settings;
    private final TicketDefaults defaults;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    public ServiceAccounts(
            PluginSettingsFactory settings,
            TicketDefaults defaults,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users) {
        this.settings = settings;
        this.defaults = defaults;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    /** Names of accounts by key of project, without those that are gone. */
    public Map<String, String> all() {
        var named = new TreeMap<String, String>();
        var stored = stored();
        for (var project : projects.getProjects()) {
            named(stored, project).ifPresent(account -> named.put(project.getKey(), account.getUsername()));
        }
        return named;
    }

    /** Exactly these from now on; each project by its id, each account by its key. */
    public void keep(Map<Long, String> accounts) {
        var json = JsonWriter.string().object();
        accounts.forEach((project, account) -> json.value(project.toString(), account));
        settings.createGlobalSettings().put(KEY, json.end().done());
    }

    /** The project of that key. */
    public Optional<Project> project(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKeyIgnoreCase(key));
    }

    /** The account of that name, if it may log in. */
    public Optional<ApplicationUser> account(String name) {
        return Optional.ofNullable(users.getUserByName(name)).filter(ApplicationUser::isActive);
    }

    /** Whether the account sees the project and may create issues in it. */
    public boolean mayServe(ApplicationUser account, Project project) {
        return sees(account, project) && mayCreate(account, project);
    }

    /** The person alone, unless the order names a project that the person sees and somebody else has to write in. */
    public Hands hands(TicketOrder order, ApplicationUser person) {
        return order.project()
                .or(defaults::project)
                .flatMap(this::project)
                .filter(project -> sees(person, project) && !mayCreate(person, project))
                .flatMap(project -> named(stored(), project).filter(account -> mayServe(account, project)))
                .map(account -> new Hands(person, account))
                .orElseGet(() -> Hands.of(person));
    }

    private Optional<ApplicationUser> named(JsonObject stored, Project project) {
        return Optional.ofNullable(stored.getString(String.valueOf(project.getId())))
                .flatMap(key -> Optional.ofNullable(users.getUserByKey(key)))
                .filter(ApplicationUser::isActive);
    }

    private boolean sees(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    private boolean mayCreate(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    }

    private JsonObject stored() {
        var stored = settings.createGlobalSettings().get(KEY);
        try {
            return stored == null ? new JsonObject() : JsonParser.object().from(stored.toString());
        } catch (JsonParserException broken) {
            throw new IllegalStateException("The service accounts cannot be read", broken);
        }
    }
}
