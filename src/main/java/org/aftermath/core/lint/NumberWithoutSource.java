package org.aftermath.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An amount in the impact, and no link or query to tell where it is from (G14). Times are in the facts. */
final class NumberWithoutSource extends Rule {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w:.-])\\d+(?:[,. ]\\d+)*+(?![\\w:-])(?! ?(?:minutes?|min|hours?|h|seconds?|s|ms|days?|:|\u5206|\u6642|\u79d2|\u65e5|\u6708|\u5e74)(?![a-z]))");
    private static final Pattern SOURCE = Pattern.compile("https?://|`[^`]+`");

    NumberWithoutSource() {
        super("IM002", Weight.HINT, Set.of(Passage.IMPACT));
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        if (passage.sourced() || SOURCE.matcher(passage.text()).find()) {
            return List.of();
        }
        var amount = AMOUNT.matcher(passage.text());
        return amount.find() ? List.of(new Hit(amount.start(), amount.end(), Optional.empty())) : List.of();
    }
}
