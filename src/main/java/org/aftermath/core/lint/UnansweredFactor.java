package org.aftermath.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aftermath.core.followup.FollowUp;

/** A factor that no follow-up answers, not even one that is dropped with a reason (L04). */
final class UnansweredFactor extends Rule {

    UnansweredFactor() {
        super("LP001", Weight.HINT, Set.of(Passage.FACTORS));
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        var factor = plain(passage.text());
        var answered = draft.passages().stream()
                .flatMap(each -> each.followUp().stream())
                .map(FollowUp::grounds)
                .map(grounds -> plain(grounds.factor()))
                .anyMatch(told -> !told.isEmpty() && (factor.contains(told) || told.contains(factor)));
        return draft.whole() && !answered ? List.of(Hit.all(passage)) : List.of();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\u3002\u3001]+", "");
    }
}
