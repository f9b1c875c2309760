package sandbox.jira;

import java.util.List;
import sandbox.jira.model.Constant;
import sandbox.jira.service.ProjectSetup;
import sandbox.jira.service.Workflow;
import sandbox.jira.store.IssueLinks;
import sandbox.jira.store.Tables;

/** What a new Jira holds: constants with genuine ids, the project OPS and its board. */
final class Seed {

    private static final String ICONS = "/images/icons/";

    private final Tables tables;

    private Seed(Tables tables) {
        this.tables = tables;
    }

    /** Fills an empty database; does nothing if there is a project already. */
    static void plant(Tables tables) {
        if (tables.projects.all().isEmpty()) {
            tables.database.inTransaction(() -> new Seed(tables).plant());
        }
    }

    private void plant() {
        priorities();
        statuses();
        resolutions();
        issueTypes();
        linkTypes();
        new ProjectSetup(tables).add("OPS", "Operations", "Keeps the services running.", "sre");
        tables.fields.add("Team", "Who does the work.", "textfield");
    }

    private void priorities() {
        constant("priority", "1", "Highest", "This problem will block progress.", "priorities/highest.svg", "#d04437");
        constant(
                "priority",
                "2",
                "High",
                "Serious problem that could block progress.",
                "priorities/high.svg",
                "#f15C75");
        constant(
                "priority", "3", "Medium", "Has the potential to affect progress.", "priorities/medium.svg", "#f79232");
        constant("priority", "4", "Low", "Minor problem or easily worked around.", "priorities/low.svg", "#707070");
        constant(
                "priority",
                "5",
                "Lowest",
                "Trivial problem with little or no impact.",
                "priorities/lowest.svg",
                "#999999");
    }

    private void statuses() {
        constant("status", Workflow.TO_DO, "To Do", "", "statuses/open.svg", "new");
        constant(
                "status",
                Workflow.IN_PROGRESS,
                "In Progress",
                "This issue is being actively worked on at the moment by the assignee.",
                "statuses/inprogress.svg",
                "indeterminate");
        constant("status", Workflow.DONE, "Done", "", "statuses/closed.svg", "done");
    }

    private void resolutions() {
        constant("resolution", Workflow.DEFAULT_RESOLUTION, "Done", "Work has been completed on this issue.", "", "");
        constant("resolution", "10001", "Won't Do", "This issue won't be actioned.", "", "");
        constant("resolution", "10002", "Duplicate", "The problem is a duplicate of an existing issue.", "", "");
    }

    private void issueTypes() {
        constant("issuetype", "10002", "Task", "A task that needs to be done.", "issuetypes/task.svg", "");
        constant(
                "issuetype",
                "10004",
                "Bug",
                "A problem which impairs or prevents the functions of the product.",
                "issuetypes/bug.svg",
                "");
        constant("issuetype", "10005", "Incident", "An interruption of a service.", "issuetypes/incident.svg", "");
    }

    private void linkTypes() {
        List.of(
                        new IssueLinks.Type(10000, "Blocks", "is blocked by", "blocks"),
                        new IssueLinks.Type(10001, "Cloners", "is cloned by", "clones"),
                        new IssueLinks.Type(10002, "Duplicate", "is duplicated by", "duplicates"),
                        new IssueLinks.Type(10003, "Relates", "relates to", "relates to"))
                .forEach(tables.issueLinks::addType);
    }

    private void constant(String kind, String id, String name, String description, String icon, String colour) {
        long sequence =
                switch (kind) {
                    case "priority" -> tables.constants.priorities().size();
                    case "status" -> tables.constants.statuses().size();
                    case "resolution" -> tables.constants.resolutions().size();
                    default -> tables.constants.issueTypes().size();
                };
        String path = icon.isEmpty() ? "" : ICONS + icon;
        tables.constants.add(kind, new Constant.Facts(id, name, description, sequence + 1, path, colour));
    }
}
