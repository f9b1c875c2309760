package org.aftermath.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.text.Message;

/** Texts of pages; somebody else may be made to save just before a save arrives. */
public final class InMemoryPageBodies implements PageBodies {

    private final Map<Long, PageBody> bodies = new HashMap<>();
    private final List<Message> comments = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();

    /** Saves as somebody else would. */
    public void put(long pageId, String storage) {
        var version =
                Optional.ofNullable(bodies.get(pageId)).map(PageBody::version).orElse(0);
        bodies.put(pageId, new PageBody(pageId, version + 1, storage));
    }

    /** Somebody does this between the next read and the save that follows it. */
    public void meanwhile(Runnable other) {
        others.add(other);
    }

    public String storage(long pageId) {
        return bodies.get(pageId).storage();
    }

    /** What the history says of the saves, oldest first. */
    public List<Message> comments() {
        return comments;
    }

    @Override
    public Optional<PageBody> newest(long pageId) {
        return Optional.ofNullable(bodies.get(pageId));
    }

    @Override
    public boolean save(PageBody read, String storage, Message comment) {
        if (!others.isEmpty()) {
            others.remove(0).run();
        }
        if (!read.equals(bodies.get(read.pageId()))) {
            return false;
        }
        put(read.pageId(), storage);
        comments.add(comment);
        return true;
    }
}
