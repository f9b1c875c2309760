package org.aftermath.core.measure;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.outbox.Occasions;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.ticket.TicketLabels;

/**
 * Tells tickets what a premortem's follow-up comes from, in the words that tickets know: an occasion without severity and
 * times, of the services whose scenarios the measure helps against.
 */
public final class PremortemOccasions implements Occasions {

    private final Premortems premortems;
    private final Measures measures;
    private final Stories stories;

    public PremortemOccasions(Premortems premortems, Measures measures, Stories stories) {
        this.premortems = premortems;
        this.measures = measures;
        this.stories = stories;
    }

    @Override
    public Optional<Occasion> of(FollowUpUid uid) {
        return premortems
                .ofPage(uid.pageId())
                .flatMap(premortem -> stories.ofPage(uid.pageId()))
                .map(PageStory::page)
                .map(page -> new Occasion(told(page, services(uid)), TicketLabels.PREMORTEM));
    }

    private List<String> services(FollowUpUid uid) {
        var against = measures.find(uid.pageId(), uid.macroId())
                .map(Measure::scenarios)
                .orElse(List.of());
        return premortems.scenarios(uid.pageId()).stream()
                .filter(scenario -> against.contains(scenario.id()))
                .map(Scenario::service)
                .distinct()
                .toList();
    }

    /** Closed, because there is no later step that its tickets could wait for. */
    private static Postmortem told(PageFacts page, List<String> services) {
        return new Postmortem(
                TicketLabels.PREMORTEM + "-" + page.pageId(),
                page.pageId(),
                page.spaceKey(),
                page.title(),
                Status.CLOSED,
                Severity.NONE,
                Kind.INTERNAL,
                services,
                IncidentTimes.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Details.NONE,
                Review.NONE,
                0);
    }
}
