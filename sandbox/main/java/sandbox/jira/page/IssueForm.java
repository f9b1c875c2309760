package sandbox.jira.page;

import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.model.StoredIssue;

/** A form about one issue, which an unknown or unseen one has not. */
abstract class IssueForm implements Page {

    private final Room room;

    IssueForm(Room room) {
        this.room = room;
    }

    final Room room() {
        return room;
    }

    /** The message that titles the form; its argument is the key of the issue. */
    abstract String title();

    abstract String template();

    /** What the template needs besides the issue. */
    Map<String, Object> values(Visit visit, StoredIssue issue) {
        return Map.of();
    }

    /** Does it; gives what is wrong or {@code null}. */
    abstract ErrorCollection submit(Visit visit, StoredIssue issue);

    /** Where to go afterwards. */
    String then(Visit visit, StoredIssue issue) {
        return "/browse/" + issue.getKey();
    }

    @Override
    public final void get(Visit visit) throws IOException {
        Optional<StoredIssue> issue = visit.issue();
        if (issue.isEmpty()) {
            visit.notFound();
        } else {
            show(visit, issue.get(), null);
        }
    }

    @Override
    public final void post(Visit visit) throws IOException {
        Optional<StoredIssue> issue = visit.issue();
        if (issue.isEmpty()) {
            visit.notFound();
            return;
        }
        ErrorCollection errors = submit(visit, issue.get());
        if (errors != null && errors.hasAnyErrors()) {
            show(visit, issue.get(), errors);
        } else {
            visit.go(then(visit, issue.get()));
        }
    }

    private void show(Visit visit, StoredIssue issue, ErrorCollection errors) throws IOException {
        Map<String, Object> all = new HashMap<>(values(visit, issue));
        all.putAll(Visit.faults(errors));
        all.put("issue", issue);
        visit.form(visit.words().say(title(), issue.getKey()), template(), all);
    }
}
