package org.aftermath.core.lint;

import java.util.Set;

/** Some, many, several, and no number beside it (G14). */
final class VagueAmount extends PhraseRule {

    VagueAmount(Phrases phrases) {
        super(
                "IM001",
                Weight.HINT,
                Set.of("", Passage.SUMMARY, Passage.USERS, Passage.IMPACT, Passage.CUSTOMERS),
                phrases);
    }
}
