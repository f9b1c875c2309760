package sandbox.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sandbox.jira.model.StoredIssue;
import sandbox.jira.service.Permits;
import sandbox.jira.store.Tables;

/** The issue itself, by key or id. A key from before a move counts too. */
record KeyField(String name, Tables tables, Permits permits) implements Field {

    @Override
    public boolean supports(Operator operator) {
        return operator.isEquality() || operator.isOrder();
    }

    @Override
    public Optional<String> sort() {
        return Optional.of("p.project_key, i.issue_no");
    }

    @Override
    public Sql condition(Operator operator, List<Literal> literals, Searcher searcher) {
        List<Long> ids = new ArrayList<>();
        List<StoredIssue> issues = new ArrayList<>();
        for (Literal literal : literals) {
            if (literal.number()) {
                ids.add(Long.valueOf(literal.text()));
            } else if (!literal.isEmpty()) {
                find(literal.text(), searcher).ifPresent(issues::add);
            }
        }
        issues.forEach(issue -> ids.add(issue.getId()));
        if (operator.isOrder()) {
            return issues.isEmpty() ? Sql.NOTHING : compare(operator, issues.get(0));
        }
        Sql any = Sql.in("i.id", ids);
        return operator.isNegative() ? any.not() : any;
    }

    private Optional<StoredIssue> find(String text, Searcher searcher) {
        Optional<StoredIssue> issue =
                text.matches("[0-9]{1,18}") ? tables.issues.byId(Long.parseLong(text)) : tables.issues.byAnyKey(text);
        Optional<StoredIssue> seen = issue.filter(each -> searcher.overridesSecurity()
                || permits.hasPermission(ProjectPermissions.BROWSE_PROJECTS, (Issue) each, searcher.user()));
        if (seen.isEmpty()) {
            searcher.fail("jql.clause.issuekey.noissue", text, name);
        }
        return seen;
    }

    private static Sql compare(Operator operator, StoredIssue issue) {
        return Sql.of(
                "i.project_id = ? and i.issue_no " + operator.text() + " ?", issue.getProjectId(), issue.getNumber());
    }
}
