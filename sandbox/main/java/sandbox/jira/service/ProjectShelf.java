package sandbox.jira.service;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import sandbox.jira.store.Tables;

/** Projects without any check of permissions. Unknown ones are {@code null}. */
final class ProjectShelf implements ProjectManager {

    private final Tables tables;

    ProjectShelf(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : tables.project(id);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return getProjectByCurrentKey(key);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return tables.projects
                .byKey(key)
                .filter(project -> project.getKey().equals(key))
                .orElse(null);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return tables.projects.byKey(key).orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return List.copyOf(tables.projects.all());
    }
}
