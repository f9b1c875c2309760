package sandbox.confluence.rest;

import sandbox.confluence.content.Faults;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** An id that is no number is an id that does not exist. */
    static long read(String id, Faults faults) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw faults.noContent(id);
        }
        return Long.parseLong(id);
    }
}
