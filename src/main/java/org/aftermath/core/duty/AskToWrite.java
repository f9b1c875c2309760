package org.aftermath.core.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.work.Writes;

/**
 * Asks whoever owns a postmortem, or else commanded the response, to write while memory is fresh (P24): by mail, so many
 * hours after the end of the incident as the space says, as long as the page is a draft. Of several hours that have passed
 * only the last is told, and each once.
 */
@Writes
public final class AskToWrite {

    /** Longer after its hour nobody is asked any more, as for what is entered of earlier years. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    /** No incident that ends now began before. */
    private static final Duration LONGEST = Duration.ofDays(60);

    private final TellOnce mail;
    private final Pages pages;
    private final Function<String, Set<Integer>> hours;
    private final Words words;
    private final Clock clock;

    /** Puts it into words (port); called as the reader. */
    public interface Words {

        /** Empty for somebody who has no address. */
        Optional<Letter> write(PageFacts page, UserRef reader, long hours);
    }

    /** @param hours after the end of an incident, by the space's key; none where nobody is asked */
    public AskToWrite(TellOnce mail, Pages pages, Function<String, Set<Integer>> hours, Words words, Clock clock) {
        this.mail = mail;
        this.pages = pages;
        this.hours = hours;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the mails that are due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var now = clock.instant();
        var lately = IndexFilter.ALL.between(Optional.of(now.minus(LONGEST)), Optional.empty());
        mail.each(lately, postmortem -> ask(postmortem, now));
        return Optional.empty();
    }

    private void ask(Postmortem postmortem, Instant now) {
        var passed = passed(postmortem, now);
        var whom = postmortem.owner().or(postmortem::incidentCommander);
        if (postmortem.status() == Status.DRAFT && passed.isPresent() && whom.isPresent()) {
            mail.tell(
                    "write " + passed.get() + " " + postmortem.pageId(),
                    whom.get(),
                    () -> pages.visible(postmortem.pageId()),
                    page -> words.write(page, whom.get(), since(postmortem, now).toHours()));
        }
    }

    /** The last of the space's hours that has passed, unless that is long ago. */
    private Optional<Integer> passed(Postmortem postmortem, Instant now) {
        var since = since(postmortem, now);
        return hours.apply(postmortem.spaceKey()).stream()
                .filter(each -> since.compareTo(Duration.ofHours(each)) >= 0)
                .max(Comparator.naturalOrder())
                .filter(each -> since.compareTo(PATIENCE.plusHours(each)) <= 0);
    }

    /** Less than nothing while the incident goes on. */
    private static Duration since(Postmortem postmortem, Instant now) {
        return postmortem
                .times()
                .resolved()
                .map(end -> Duration.between(end, now))
                .orElse(Duration.ofSeconds(-1));
    }
}
