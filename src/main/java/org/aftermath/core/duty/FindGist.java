package org.aftermath.core.duty;

import java.util.List;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Passage;

/** Finds on the page what the company is told of an incident (G28), as far as the acting user may see it. Never writes. */
public final class FindGist {

    private static final String LEARNINGS = "learnings";

    private final Manuscripts manuscripts;

    public FindGist(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    /** Paragraphs that people wrote, as plain text. */
    public record Gist(List<String> summary, List<String> learnings) {

        public Gist {
            summary = List.copyOf(summary);
            learnings = List.copyOf(learnings);
        }
    }

    public Gist of(long pageId) {
        var passages = manuscripts.storage(pageId).stream()
                .flatMap(storage -> manuscripts.passages(pageId, storage).stream())
                .filter(passage -> passage.kind() == Passage.Kind.PROSE)
                .toList();
        return new Gist(in(Passage.SUMMARY, passages), in(LEARNINGS, passages));
    }

    private static List<String> in(String section, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.place().equals(section))
                .map(passage -> passage.text().replaceAll("\\s+", " ").strip())
                .toList();
    }
}
