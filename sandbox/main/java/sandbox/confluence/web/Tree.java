package sandbox.confluence.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.confluence.Site;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Contents.Entry;
import sandbox.confluence.content.StoredSpace;

/**
 * The page tree beside a page: opened along the way to it. Each level shows its first pages and, in any case, the one on
 * the way.
 */
final class Tree {

    private static final int MOST = 50;

    /**
     * One line.
     *
     * @param depth from 0
     * @param open whether its children follow
     * @param leaf whether it has none
     */
    public record Node(PageLink page, int depth, boolean open, boolean leaf, boolean current) {}

    private final Site site;
    private final String space;
    private final long home;
    private final long current;
    private final Map<Long, Content> way = new LinkedHashMap<>();
    private final Set<Long> hidden;
    private final List<Node> nodes = new ArrayList<>();

    private Tree(Site site, StoredSpace space, Content current) {
        this.site = site;
        this.space = space.key();
        this.home = space.homePageId();
        this.current = current == null ? 0 : current.latestId();
        this.hidden = site.store().access().hidden(site.desk().who());
        if (current != null) {
            site.store().contents().ancestors(current).forEach(above -> way.put(above.id(), above));
            way.put(current.latestId(), current);
        }
    }

    /** @param current the page that is shown, or {@code null} */
    static List<Node> of(Site site, StoredSpace space, Content current) {
        Tree tree = new Tree(site, space, current);
        tree.add(space.homePageId(), 0);
        tree.add(0, 0);
        return tree.nodes;
    }

    private void add(long parent, int depth) {
        List<Entry> level = new ArrayList<>(site.store().contents().outline(space, parent, MOST));
        way.values().stream()
                .filter(page -> page.place().parentId() == parent && page.isCurrent())
                .filter(page -> level.stream().noneMatch(entry -> entry.id() == page.id()))
                .forEach(page -> level.add(new Entry(page.id(), page.title(), true)));
        for (Entry entry : level) {
            if (entry.id() != home && !hidden.contains(entry.id())) {
                add(entry, depth);
            }
        }
    }

    private void add(Entry entry, int depth) {
        boolean open = way.containsKey(entry.id()) && entry.hasChildren();
        String url = site.contextPath() + "/pages/viewpage.action?pageId=" + entry.id();
        PageLink link = new PageLink(entry.id(), entry.title(), url);
        nodes.add(new Node(link, depth, open, !entry.hasChildren(), entry.id() == current));
        if (open) {
            add(entry.id(), depth + 1);
        }
    }
}
