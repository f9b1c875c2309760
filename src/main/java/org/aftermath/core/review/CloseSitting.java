package org.aftermath.core.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ChangeFacts;
import org.aftermath.core.postmortem.FactChange;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.postmortem.Speaker;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Closes a review meeting: the minutes and who was there go into the page, when it was held and who led it into the
 * record, which is what the next step of the postmortem asks for (P08, P20). In this order, each part without harm if it
 * is done again, so a meeting that is closed lacks none of it. Must not be called within a transaction.
 */
@Writes
public final class CloseSitting {

    private static final String RESPONDERS = "responders";
    /** As many as the facts take. */
    private static final int MOST_RESPONDERS = 50;

    private static final int ATTEMPTS = 10;

    /** Whose record it is, and what people are called. */
    public record Books(Postmortems postmortems, People people) {}

    private final LeadSitting lead;
    private final TakeMinutes minutes;
    private final ChangeFacts facts;
    private final Books books;
    private final Clock clock;

    public CloseSitting(LeadSitting lead, TakeMinutes minutes, ChangeFacts facts, Books books, Clock clock) {
        this.lead = lead;
        this.minutes = minutes;
        this.facts = facts;
        this.books = books;
        this.clock = clock;
    }

    /** @return why not; empty if it is done */
    public Optional<Message> close(long pageId, int turn, UserRef by) {
        return lead.at(pageId, turn)
                .map(sitting -> close(sitting.ended(clock.instant()), by).or(() -> lead.end(pageId, turn)))
                .orElse(Optional.of(LeadSitting.OUTPACED));
    }

    private Optional<Message> close(Sitting ended, UserRef by) {
        return minutes.conclude(ended).or(() -> record(ended, by));
    }

    private Optional<Message> record(Sitting ended, UserRef by) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var postmortem = books.postmortems().ofPage(ended.pageId());
            if (postmortem.isEmpty()) {
                return Optional.of(LeadSitting.NONE);
            }
            var outcome = facts.carryOut(new ChangeFacts.Order(
                    ended.pageId(),
                    Optional.of(postmortem.get().version()),
                    told(ended, postmortem.get()),
                    "",
                    by,
                    ZoneOffset.UTC));
            if (!(outcome instanceof FactChange.Overtaken)) {
                return refusal(outcome);
            }
        }
        return Optional.of(LeadSitting.OUTPACED);
    }

    private static Optional<Message> refusal(FactChange outcome) {
        if (outcome instanceof FactChange.Invalid invalid) {
            return Optional.of(invalid.faults().get(0).message());
        }
        return outcome instanceof FactChange.NoPostmortem ? Optional.of(LeadSitting.NONE) : Optional.empty();
    }

    /** The first meeting is the one that was held while memory was fresh; a later one does not take its place. */
    private Map<String, String> told(Sitting ended, Postmortem postmortem) {
        var told = new HashMap<String, String>();
        if (postmortem.review().heldAt().isEmpty()) {
            told.put("heldAt", ended.startedAt().toString());
        }
        books.people()
                .find(ended.facilitator())
                .map(person -> Role.FACILITATOR.code() + "\t" + person.userName() + "\t" + person.fullName())
                .filter(line -> !isKnown(ended.facilitator(), postmortem))
                .flatMap(line -> with(line, postmortem))
                .ifPresent(lines -> told.put(RESPONDERS, lines));
        return told;
    }

    private static boolean isKnown(UserRef who, Postmortem postmortem) {
        return postmortem.details().responders().stream()
                .filter(each -> each.role() == Role.FACILITATOR)
                .findFirst()
                .flatMap(Responder::user)
                .filter(who::equals)
                .isPresent();
    }

    /** Who led takes the place of who was to lead. */
    private Optional<String> with(String facilitator, Postmortem postmortem) {
        var speaker = new Speaker(books.people(), ZoneOffset.UTC);
        var before = Facts.named(RESPONDERS).orElseThrow().write(postmortem, speaker);
        var lines = Stream.concat(
                        Arrays.stream(before.split("\n"))
                                .filter(line -> !line.isBlank() && !line.startsWith(Role.FACILITATOR.code() + "\t")),
                        Stream.of(facilitator))
                .toList();
        return lines.size() > MOST_RESPONDERS
                ? Optional.empty()
                : Optional.of(lines.stream().collect(Collectors.joining("\n")));
    }
}
