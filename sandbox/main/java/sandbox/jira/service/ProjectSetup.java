package sandbox.jira.service;

import sandbox.jira.store.Grants;
import sandbox.jira.store.Tables;
import sandbox.people.Account;

/**
 * Adds projects with the usual permissions: administrators may do everything, the staff everything but administer and
 * delete, and nobody else sees the project.
 */
public record ProjectSetup(Tables tables) {

    private static final String ADMINISTRATORS = "Administrators";
    private static final String DEVELOPERS = "Developers";

    /** The id of the new project, which has a board of its own. */
    public long add(String key, String name, String description, String lead) {
        return tables.database.inTransaction((java.util.function.Supplier<Long>) () -> {
            long project = tables.projects.add(key, name, description, lead);
            tables.grants.addToRole(project, ADMINISTRATORS, Grants.GROUP, Account.ADMINISTRATORS);
            tables.grants.addToRole(project, DEVELOPERS, Grants.GROUP, Account.STAFF);
            Permits.ALL.forEach(permission -> grant(project, permission.permissionKey()));
            tables.boards.add(key + " board", project);
            return project;
        });
    }

    private void grant(long project, String permission) {
        tables.grants.grant(project, permission, Grants.ROLE, ADMINISTRATORS);
        if (!permission.equals("ADMINISTER_PROJECTS") && !permission.equals("DELETE_ISSUES")) {
            tables.grants.grant(project, permission, Grants.ROLE, DEVELOPERS);
        }
    }
}
