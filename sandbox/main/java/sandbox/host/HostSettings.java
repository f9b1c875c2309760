package sandbox.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import sandbox.store.DatabaseAddress;

/**
 * What the launcher decides about one host.
 *
 * @param name the word that the sandbox calls itself in page footers
 * @param node 1, or 2 for the second node of a cluster
 * @param home this node's own directory
 * @param sharedHome what all hosts of this sandbox share
 * @param peers the linked hosts, running here or elsewhere
 * @param clockShift how far the clock that plugins and callers see is ahead of the right one
 */
public record HostSettings(
        String name,
        Product product,
        int node,
        int port,
        Path home,
        Path sharedHome,
        DatabaseAddress database,
        List<Peer> peers,
        List<Path> pluginJars,
        Duration clockShift) {

    /**
     * Another product that this host has an application link to.
     *
     * @param impersonated whether the link acts for everybody unasked; otherwise people authorise it first
     */
    public record Peer(String productKey, String displayName, String baseUrl, boolean impersonated) {}

    /** The first node's address stands for the whole cluster. */
    public String baseUrl() {
        return "http://localhost:" + (port - node + 1) + product.contextPath();
    }

    /** Where this very node answers. */
    public String nodeUrl() {
        return "http://localhost:" + port + product.contextPath();
    }
}
