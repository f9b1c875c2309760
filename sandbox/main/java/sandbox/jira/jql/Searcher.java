package sandbox.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sandbox.jira.text.Words;

/** Who asks, and what was wrong with the question: one per query that is translated. */
final class Searcher {

    private final ApplicationUser user;
    private final ZoneId zone;
    private final boolean overridesSecurity;
    private final Words words;
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    Searcher(ApplicationUser user, ZoneId zone, boolean overridesSecurity, Words words) {
        this.user = user;
        this.zone = zone;
        this.overridesSecurity = overridesSecurity;
        this.words = words;
    }

    ApplicationUser user() {
        return user;
    }

    ZoneId zone() {
        return zone;
    }

    boolean overridesSecurity() {
        return overridesSecurity;
    }

    /** Notes the error; the condition then finds nothing. */
    Sql fail(String key, Object... arguments) {
        errors.add(words.say(key, arguments));
        return Sql.NOTHING;
    }

    void failAsSaid(Iterable<String> messages) {
        messages.forEach(errors::add);
    }

    void warn(String key, Object... arguments) {
        warnings.add(words.say(key, arguments));
    }

    List<String> errors() {
        return new ArrayList<>(errors);
    }

    List<String> warnings() {
        return new ArrayList<>(warnings);
    }
}
