package sandbox.jira.rest;

import java.util.List;
import java.util.Map;

/** A part of a list in the shape that paged resources share. */
final class Page {

    private Page() {}

    static Map<String, Object> of(List<?> all, int startAt, int maxResults) {
        int from = Math.min(Math.max(0, startAt), all.size());
        int to = Math.min(all.size(), from + Math.max(0, maxResults));
        return new Fields()
                .with("maxResults", maxResults)
                .with("startAt", startAt)
                .with("total", all.size())
                .with("isLast", to == all.size())
                .with("values", all.subList(from, to))
                .map();
    }
}
