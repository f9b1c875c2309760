package sandbox.confluence.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.StoredSpace;

/** The page tree beside a page: opened along the way to it. */
final class Tree {

    /**
     * One line.
     *
     * @param depth from 0
     * @param open whether its children follow
     * @param leaf whether it has none
     */
    public record Node(PageLink page, int depth, boolean open, boolean leaf, boolean current) {}

    private final Site site;
    private final long current;
    private final Set<Long> way = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();

    private Tree(Site site, Content current) {
        this.site = site;
        this.current = current == null ? 0 : current.latestId();
        if (current != null) {
            site.store().contents().ancestors(current).forEach(above -> way.add(above.id()));
            way.add(current.latestId());
        }
    }

    /** @param current the page that is shown, or {@code null} */
    static List<Node> of(Site site, StoredSpace space, Content current) {
        Tree tree = new Tree(site, current);
        tree.add(site.store().contents().children(space.homePageId()), 0);
        tree.add(tree.withoutParent(space), 0);
        return tree.nodes;
    }

    private List<Content> withoutParent(StoredSpace space) {
        return site.store()
                .contents()
                .select(
                        "kind = 'page' and status = 'current' and parent_id = 0 and space_key = :space and id <> :home"
                                + " order by lower(title), id",
                        java.util.Map.of("space", space.key(), "home", space.homePageId()));
    }

    private void add(List<Content> pages, int depth) {
        for (Content page : pages) {
            if (site.desk().maySee(page)) {
                List<Content> below = site.store().contents().children(page.id());
                boolean open = way.contains(page.id()) && !below.isEmpty();
                nodes.add(new Node(PageLink.of(site, page), depth, open, below.isEmpty(), page.id() == current));
                if (open) {
                    add(below, depth + 1);
                }
            }
        }
    }
}
