package sandbox.confluence.rest;

import java.util.List;
import java.util.Map;

/** A part of a list. */
final class Paging {

    private static final int MOST = 500;

    private final int start;
    private final int limit;
    private final String address;
    private final Addresses addresses;

    /** @param address the path and query of the list without {@code start} and {@code limit} */
    Paging(Integer start, Integer limit, int usualLimit, String address, Addresses addresses) {
        this.start = start == null ? 0 : Math.max(0, start);
        this.limit = limit == null ? usualLimit : Math.min(MOST, Math.max(1, limit));
        this.address = address;
        this.addresses = addresses;
    }

    int start() {
        return start;
    }

    int limit() {
        return limit;
    }

    /** Cuts a whole list. */
    <T> List<T> cut(List<T> all) {
        return all.stream().skip(start).limit(limit).toList();
    }

    Map<String, Object> answer(List<?> results, int total) {
        return list(results, total).map();
    }

    Json list(List<?> results, int total) {
        Json list = Json.object()
                .put("results", results)
                .put("start", start)
                .put("limit", limit)
                .put("size", results.size());
        if (start + results.size() < total) {
            list.link("next", at(start + limit));
        }
        if (start > 0) {
            list.link("prev", at(Math.max(0, start - limit)));
        }
        return list.link("self", addresses.self(address))
                .link("base", addresses.base())
                .link("context", addresses.contextPath());
    }

    private String at(int from) {
        return address + (address.contains("?") ? "&" : "?") + "limit=" + limit + "&start=" + from;
    }
}
