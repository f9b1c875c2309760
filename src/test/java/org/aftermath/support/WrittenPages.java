package org.aftermath.support;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.lint.Finding;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Passage;

/** Pages on all of which the same is written, whoever reads them. */
public record WrittenPages(List<Passage> passages) implements Manuscripts {

    @Override
    public Optional<String> storage(long pageId) {
        return Optional.of("");
    }

    @Override
    public List<Passage> passages(long pageId, String storage) {
        return passages;
    }

    @Override
    public Optional<String> reworded(long pageId, String storage, int passage, Finding hit, String words) {
        return Optional.empty();
    }
}
