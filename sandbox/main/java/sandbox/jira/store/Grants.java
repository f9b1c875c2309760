package sandbox.jira.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sandbox.people.Account;
import sandbox.store.Database;

/** Who may do what in which project: permissions held by groups, users and project roles. */
public final class Grants {

    /** Kinds of holders and of role members. */
    public static final String GROUP = "group";

    public static final String USER = "user";
    public static final String ROLE = "role";

    private final Database database;

    public Grants(Database database) {
        this.database = database;
    }

    /** Ids of the projects where the account holds the permission. */
    public Set<Long> projects(String permission, Account account) {
        return Set.copyOf(database.sql()
                .sql("""
                        select distinct g.project_id from jira_grant g
                        left join jira_role_actor a
                          on g.holder_type = 'role' and a.project_id = g.project_id and a.role_name = g.holder
                        where g.permission = :permission and (
                          (g.holder_type = 'user' and g.holder = :user)
                          or (g.holder_type = 'group' and g.holder in (:groups))
                          or (a.actor_type = 'user' and a.actor = :user)
                          or (a.actor_type = 'group' and a.actor in (:groups)))
                        """)
                .param("permission", permission)
                .param("user", account.key())
                .param("groups", account.groups().isEmpty() ? Set.of("") : account.groups())
                .query(Long.class)
                .list());
    }

    public void grant(long projectId, String permission, String holderType, String holder) {
        revoke(projectId, permission, holderType, holder);
        database.sql()
                .sql("insert into jira_grant (project_id, permission, holder_type, holder) values (?, ?, ?, ?)")
                .params(projectId, permission, holderType, holder)
                .update();
    }

    public void revoke(long projectId, String permission, String holderType, String holder) {
        database.sql()
                .sql("delete from jira_grant"
                        + " where project_id = ? and permission = ? and holder_type = ? and holder = ?")
                .params(projectId, permission, holderType, holder)
                .update();
    }

    public void addToRole(long projectId, String role, String actorType, String actor) {
        removeFromRole(projectId, role, actorType, actor);
        database.sql()
                .sql("insert into jira_role_actor (project_id, role_name, actor_type, actor) values (?, ?, ?, ?)")
                .params(projectId, role, actorType, actor)
                .update();
    }

    public void removeFromRole(long projectId, String role, String actorType, String actor) {
        database.sql()
                .sql("delete from jira_role_actor"
                        + " where project_id = ? and role_name = ? and actor_type = ? and actor = ?")
                .params(projectId, role, actorType, actor)
                .update();
    }

    /** Role members as {@code type:name}, for example {@code group:administrators}. */
    public List<String> members(long projectId, String role) {
        return database
                .sql()
                .sql("select actor_type, actor from jira_role_actor where project_id = ? and role_name = ?")
                .params(projectId, role)
                .query((row, number) -> row.getString(1) + ":" + row.getString(2))
                .list()
                .stream()
                .sorted()
                .collect(Collectors.toList());
    }
}
