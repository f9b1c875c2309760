package sandbox.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkBuilder;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.jira.JiraFixture;
import sandbox.jira.model.StoredIssue;
import sandbox.support.Postgres;

/** PostgreSQL reads the same SQL as H2, which all other tests use. */
public class TablesOnPostgresTest {

    @ClassRule
    public static final Postgres POSTGRES = new Postgres();

    @Test
    public void storesAndFindsEverything() throws Throwable {
        var jira = new JiraFixture(POSTGRES.address("jira"));
        jira.before();
        try {
            StoredIssue issue = jira.task(
                    "one",
                    Map.of(
                            "labels",
                            "postmortem p0",
                            "duedate",
                            "20/Nov/26",
                            "customfield_10100",
                            "Core",
                            "priority",
                            "1"));
            var comment = jira.services().writes.comment(issue, jira.person("sre"), "hello", true);
            var properties = jira.services().get(JsonEntityPropertyManager.class);
            properties.put("IssueProperty", issue.getId(), "app", "{\"uid\":\"u1\"}");
            properties.put("IssueProperty", issue.getId(), "app", "{\"uid\":\"u2\"}");
            var link = jira.tables()
                    .remoteLinks
                    .add(new RemoteIssueLinkBuilder()
                            .issueId(issue.getId())
                            .title("t")
                            .url("u")
                            .build());
            jira.tables()
                    .remoteLinks
                    .change(new RemoteIssueLinkBuilder(link).resolved(true).build());

            assertThat(jira.again(issue).state())
                    .usingRecursiveComparison()
                    .isEqualTo(jira.tables().issues.byKey("ops-1").orElseThrow().state());
            assertThat(jira.again(issue).due()).hasToString("2026-11-20");
            assertThat(jira.tables()
                            .comments
                            .byId(comment.number())
                            .orElseThrow()
                            .text())
                    .isEqualTo("hello");
            assertThat(jira.tables().remoteLinks.of(issue.getId()).get(0).isResolved())
                    .isTrue();
            assertThat(jira.tables().history.latest(java.util.List.of(jira.ops()), 5))
                    .isEmpty();
            assertThat(
                            jira.find(
                                    "labels = postmortem AND issue.property[app].uid = u2 AND Team ~ core AND due < now()"
                                            + " AND text ~ hello AND created >= -1d AND status in (\"To Do\") ORDER BY priority, due DESC, Team"))
                    .containsExactly("one");
            jira.services().writes.delete(jira.again(issue), jira.person("admin"), true);
            assertThat(jira.find("project = OPS")).isEmpty();
        } finally {
            jira.after();
        }
    }
}
