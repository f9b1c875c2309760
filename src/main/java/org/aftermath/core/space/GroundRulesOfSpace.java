package org.aftermath.core.space;

import java.util.List;
import java.util.Locale;
import org.aftermath.core.review.GroundRules;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.text.Language;

/** What a space has read before its review meetings begin, by its settings and its site's. */
public final class GroundRulesOfSpace implements GroundRules {

    private final ReadSettings settings;

    public GroundRulesOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> of(String spaceKey, Locale language) {
        var rules = Language.of(language) == Language.JAPANESE ? Catalogue.GROUND_RULES_JA : Catalogue.GROUND_RULES;
        return settings.at(Place.space(spaceKey)).get(rules);
    }
}
