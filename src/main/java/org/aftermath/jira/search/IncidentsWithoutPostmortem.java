package org.aftermath.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.incident.Incident;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.aftermath.jira.incident.Incidents;
import org.jspecify.annotations.Nullable;

/** {@code incidentsWithoutPostmortem()} finds resolved incidents that ask for a postmortem and have none (P13). */
public class IncidentsWithoutPostmortem extends TicketFunction {

    private final Incidents incidents;

    public IncidentsWithoutPostmortem(Incidents incidents, Translator translator) {
        super(translator, 0);
        this.incidents = incidents;
    }

    @Override
    Optional<Message> objection(List<String> arguments, @Nullable ApplicationUser searcher) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(Message.of("aftermath.jql.arguments.none"));
    }

    @Override
    List<Long> issues(List<String> arguments, @Nullable ApplicationUser searcher) {
        return incidents.withoutPostmortem(searcher).stream()
                .map(Incident::issueId)
                .toList();
    }
}
