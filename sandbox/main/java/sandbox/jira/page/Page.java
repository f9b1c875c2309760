package sandbox.jira.page;

import java.io.IOException;

/** Answers one address. */
interface Page {

    void get(Visit visit) throws IOException;

    /** Does what the form of the page asks for. */
    default void post(Visit visit) throws IOException {
        visit.notAllowed();
    }
}
