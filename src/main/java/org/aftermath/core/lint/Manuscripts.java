package org.aftermath.core.lint;

import java.util.List;
import java.util.Optional;

/** Pages as text that people wrote (port). */
public interface Manuscripts {

    /** The storage format of a page that the acting user may see. */
    Optional<String> storage(long pageId);

    /**
     * The passages of a text in storage format, in its order. The same text has the same passages.
     *
     * @param pageId whose follow-ups it holds; 0 for no page's
     */
    List<Passage> passages(long pageId, String storage);

    /**
     * The storage format with other words in one place; empty if what stands there is more than plain words.
     *
     * @param passage its place among the passages
     * @param hit where in that passage
     */
    Optional<String> reworded(long pageId, String storage, int passage, Finding hit, String words);
}
