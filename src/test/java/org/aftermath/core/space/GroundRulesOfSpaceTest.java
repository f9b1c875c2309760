package org.aftermath.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.support.InMemorySettings;
import org.junit.Test;

public class GroundRulesOfSpaceTest {

    private final InMemorySettings store = new InMemorySettings();
    private final GroundRulesOfSpace rules = new GroundRulesOfSpace(new ReadSettings(store));

    @Test
    public void areOnesOwnInEachLanguageOrNone() {
        store.with(Place.space("INC"), "meeting.ground-rules.en", "Listen.\n\n  Ask. ");

        assertThat(rules.of("INC", Locale.UK)).containsExactly("Listen.", "Ask.");
        assertThat(rules.of("INC", Locale.JAPAN)).isEmpty();
        assertThat(rules.of("OTHER", Locale.UK)).isEmpty();
    }
}
