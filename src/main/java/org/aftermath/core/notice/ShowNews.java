package org.aftermath.core.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;

/** Reads what the acting user is to see of postmortems, as far as it still holds and they may see the page. */
public final class ShowNews {

    private static final int MOST = 5;

    /** One thing to see, and where it leads. */
    public record Line(PageFacts page, Concern concern) {}

    private final News news;
    private final Postmortems postmortems;
    private final Pages pages;
    private final ActingUser acting;
    private final Clock clock;

    public ShowNews(News news, Postmortems postmortems, Pages pages, ActingUser acting, Clock clock) {
        this.news = news;
        this.postmortems = postmortems;
        this.pages = pages;
        this.acting = acting;
        this.clock = clock;
    }

    public List<Line> mine() {
        return acting.current().stream()
                .flatMap(reader -> news.of(reader, clock.instant(), MOST).stream())
                .flatMap(this::line)
                .toList();
    }

    private Stream<Line> line(News.Item item) {
        return pages
                .visible(item.pageId())
                .flatMap(page -> concern(item.pageId(), item.reader()).map(concern -> new Line(page, concern)))
                .stream();
    }

    private Optional<Concern> concern(long pageId, UserRef reader) {
        return postmortems.ofPage(pageId).flatMap(postmortem -> Concern.of(postmortem, reader));
    }
}
