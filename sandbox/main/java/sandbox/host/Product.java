package sandbox.host;

import java.util.List;

/**
 * One product that the sandbox imitates. The launcher asks it for its facts, then opens it once on a {@link Host},
 * before any plugin is loaded.
 */
public interface Product {

    /** The application key that descriptors name in {@code application="…"}: {@code confluence} or {@code jira}. */
    String key();

    /** What people call it: {@code Confluence}. */
    String displayName();

    /** The product version reported to plugins and in REST, for example {@code 10.2.14}. */
    String version();

    /** The build number that goes with the version. */
    String buildNumber();

    /** The context path of Atlassian's own SDK: {@code /confluence}. */
    String contextPath();

    /** The port of Atlassian's own SDK. */
    int defaultPort();

    /** Prefixes of packages that this product exports and the other does not, for example {@code com.atlassian.jira}. */
    List<String> packages();

    /**
     * Creates missing tables, registers services, module types, servlets and REST resources, and seeds an empty
     * database. Called once, in the host's start-up thread, with no user logged in.
     */
    void open(Host host);
}
