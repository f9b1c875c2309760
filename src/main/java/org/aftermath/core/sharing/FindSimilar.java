package org.aftermath.core.sharing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Terms;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What was learned before in incidents like one, as far as the acting user may see it: for whoever is about to learn it
 * again. Alike are those that hit a service of its, share two words of the title, or one and the known cause. Never writes.
 */
public final class FindSimilar {

    private static final int MOST_ASKED = 5;
    private static final int LOOKED_AT = 25;
    private static final int MOST = 3;

    private final BrowseIndex index;
    private final FindGist gist;

    /**
     * @param learnings what was learned, a paragraph each
     * @param alike services and words of the title that both have
     * @param cause whether the cause of both is known and of one kind
     */
    public record Earlier(PageFacts page, List<String> learnings, List<String> alike, boolean cause) {}

    public FindSimilar(BrowseIndex index, FindGist gist) {
        this.index = index;
        this.gist = gist;
    }

    /** The most alike first, then the newest; nothing for a postmortem that is written, for by then it is too late. */
    public List<Earlier> of(Postmortem postmortem) {
        return postmortem.status() == Status.DRAFT || postmortem.status() == Status.IN_REVIEW
                ? candidates(postmortem)
                        .filter(seen -> isEarlier(seen, postmortem))
                        .distinct()
                        .map(seen -> new Likeness(postmortem, seen))
                        .filter(Likeness::isEnough)
                        .sorted(Comparator.comparing(Likeness::rank)
                                .thenComparing(each -> each.other.line().at())
                                .reversed())
                        .map(this::earlier)
                        .filter(earlier -> !earlier.learnings().isEmpty())
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    private Stream<Seen> candidates(Postmortem postmortem) {
        var hit = postmortem.services().stream().limit(MOST_ASKED).map(IndexFilter.ALL::hitting);
        var said = Terms.telling(postmortem.title()).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_ASKED)
                .map(IndexFilter.ALL::saying);
        return Stream.concat(hit, said)
                .flatMap(filter -> index.slice(filter, Optional.empty(), LOOKED_AT).lines().stream());
    }

    private static boolean isEarlier(Seen seen, Postmortem postmortem) {
        var other = seen.line().postmortem();
        return other.pageId() != postmortem.pageId() && other.status() != Status.DRAFT;
    }

    private Earlier earlier(Likeness likeness) {
        var page = likeness.other.page();
        var alike = Stream.concat(likeness.services.stream(), likeness.words.stream())
                .toList();
        return new Earlier(page, gist.of(page.pageId()).learnings(), alike, likeness.cause);
    }

    /** What two have in common. */
    private static final class Likeness {

        private static final int OF_SERVICE = 4;
        private static final int OF_CAUSE = 2;

        private final Seen other;
        private final List<String> services;
        private final Set<String> words;
        private final boolean cause;
        private final boolean kind;

        Likeness(Postmortem one, Seen other) {
            var before = other.line().postmortem();
            var known = one.details().cause();
            this.other = other;
            services = one.services().stream()
                    .filter(name -> before.services().stream().anyMatch(name::equalsIgnoreCase))
                    .toList();
            words = shared(Terms.telling(one.title()), Terms.telling(before.title()));
            words.removeIf(word -> services.stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(word)));
            cause = known != Cause.UNKNOWN && known == before.details().cause();
            kind = one.kind() == before.kind();
        }

        /** Certificate and certificates are one word, 決済 and 決済事業者 as well. */
        private static Set<String> shared(Set<String> some, Set<String> others) {
            var shared = new LinkedHashSet<>(some);
            shared.removeIf(
                    word -> others.stream().noneMatch(other -> other.startsWith(word) || word.startsWith(other)));
            return shared;
        }

        boolean isEnough() {
            return !services.isEmpty() || words.size() + (cause && kind ? 1 : 0) > 1;
        }

        int rank() {
            return OF_SERVICE * services.size() + (cause ? OF_CAUSE : 0) + words.size() + (kind ? 1 : 0);
        }
    }
}
