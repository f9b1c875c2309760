package org.aftermath.confluence.rest.notice;

import java.util.List;

/** What the caller is to see of postmortems, in JSON. */
public record NewsPayload(List<Item> news) {

    /**
     * One thing to see.
     *
     * @param about {@code owner} or {@code nobody_owns}
     * @param heading in the caller's language
     * @param message in the caller's language
     */
    public record Item(long pageId, String title, String url, String about, String heading, String message) {}

    public NewsPayload {
        news = List.copyOf(news);
    }
}
