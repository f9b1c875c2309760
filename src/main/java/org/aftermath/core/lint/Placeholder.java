package org.aftermath.core.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hint of the template where text belongs, or words that only keep the place of others. */
final class Placeholder extends PhraseRule {

    private static final Set<String> EVERYWHERE =
            Stream.concat(PROSE.stream(), Stream.of("system")).collect(Collectors.toUnmodifiableSet());

    Placeholder(Phrases phrases) {
        super("ST001", Weight.WARNING, EVERYWHERE, phrases);
    }

    @Override
    boolean concerns(Passage passage) {
        return super.concerns(passage) || passage.kind() == Passage.Kind.HINT;
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        return passage.isProse() ? super.in(passage, sentences, draft) : List.of(Hit.all(passage));
    }
}
