package org.aftermath.core.sharing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.sharing.FindSimilar.Earlier;
import org.aftermath.core.work.Writes;

/**
 * Tells those who own, command or handle an incident what was learned: of it a year later, and while it is new of earlier
 * ones that are like it. Once each, by the mail of a day on which nothing else was due, when they want to be written to,
 * and only what they may see.
 */
@Writes
public final class Recall {

    private static final Duration YEAR = Duration.ofDays(365);

    /** For so long it is tried to find a day on which somebody may be written to. */
    private static final Duration PATIENCE = Duration.ofDays(21);

    /** For so long an incident is new. */
    private static final Duration NEW = Duration.ofDays(7);

    private final TellOnce mail;
    private final FindSimilar similar;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    /** Puts it into words (port); called as the reader. */
    public interface Words {

        /**
         * Empty for somebody who has no address.
         *
         * @param earlier incidents like that of the page; none a year later, when it is told of the page itself
         */
        Optional<Letter> write(PageFacts page, List<Earlier> earlier, UserRef reader);
    }

    /** What somebody is to be told. */
    private record News(PageFacts page, List<Earlier> earlier) {}

    public Recall(TellOnce mail, FindSimilar similar, Pages pages, Words words, Clock clock) {
        this.mail = mail;
        this.similar = similar;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the mails that are due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var now = clock.instant();
        var passed =
                IndexFilter.ALL.between(Optional.of(now.minus(YEAR).minus(PATIENCE)), Optional.of(now.minus(YEAR)));
        mail.each(passed, postmortem -> {
            if (isLearned(postmortem)) {
                tell("year ", postmortem, this::itself);
            }
        });
        var begun = IndexFilter.ALL.between(Optional.of(now.minus(NEW)), Optional.empty());
        mail.each(begun, postmortem -> {
            if (isOpen(postmortem)) {
                tell("like ", postmortem, this::earlier);
            }
        });
        return Optional.empty();
    }

    private static boolean isLearned(Postmortem postmortem) {
        return postmortem.status() == Status.REVIEWED || postmortem.status() == Status.CLOSED;
    }

    private static boolean isOpen(Postmortem postmortem) {
        return postmortem.status() == Status.DRAFT || postmortem.status() == Status.IN_REVIEW;
    }

    private static Stream<UserRef> concerned(Postmortem postmortem) {
        var handled =
                postmortem.details().responders().stream().map(Responder::user).flatMap(Optional::stream);
        var named = Stream.concat(postmortem.owner().stream(), postmortem.incidentCommander().stream());
        return Stream.concat(named, handled).distinct();
    }

    private Optional<News> itself(Postmortem postmortem) {
        return pages.visible(postmortem.pageId()).map(page -> new News(page, List.of()));
    }

    private Optional<News> earlier(Postmortem postmortem) {
        return pages.visible(postmortem.pageId())
                .map(page -> new News(page, similar.of(postmortem)))
                .filter(news -> !news.earlier().isEmpty());
    }

    /** @param news what there is to tell, asked for as the reader */
    private void tell(String occasion, Postmortem postmortem, Function<Postmortem, Optional<News>> news) {
        concerned(postmortem)
                .forEach(reader -> mail.tell(
                        occasion + postmortem.pageId(),
                        reader,
                        () -> news.apply(postmortem),
                        found -> words.write(found.page(), found.earlier(), reader)));
    }
}
