package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.SettingsStore;
import org.junit.Test;

public abstract class SettingsStoreContract {

    private static final Place INC = Place.space("INC");

    private final SettingsStore store = store();

    /** A store of nothing. */
    protected abstract SettingsStore store();

    @Test
    public void knowsNothingAtFirst() {
        assertThat(store.at(Place.SITE)).isEqualTo(Choices.NONE);
        assertThat(store.at(INC)).isEqualTo(Choices.NONE);
    }

    @Test
    public void keepsPlacesApart() {
        store.replace(Place.SITE, new Choices(0, Map.of("support.group", "support")));
        store.replace(INC, new Choices(0, Map.of("support.group", "窓口 🔥")));
        store.replace(Place.space("site"), new Choices(0, Map.of()));

        assertThat(store.at(Place.SITE)).isEqualTo(new Choices(1, Map.of("support.group", "support")));
        assertThat(store.at(INC)).isEqualTo(new Choices(1, Map.of("support.group", "窓口 🔥")));
        assertThat(store.at(Place.space("inc"))).isEqualTo(Choices.NONE);
    }

    @Test
    public void tellsSeveralPlacesAtOnce() {
        store.replace(INC, new Choices(0, Map.of("support.group", "support")));
        store.replace(Place.space("OPS"), new Choices(0, Map.of("support.group", "desk")));

        assertThat(store.at(Set.of(Place.SITE, INC)))
                .isEqualTo(Map.of(Place.SITE, Choices.NONE, INC, new Choices(1, Map.of("support.group", "support"))));
    }

    @Test
    public void keepsEmptyAndLongTexts() {
        var days = "2026-05-06,振替休日\n".repeat(3_000);
        var texts = Map.of("guide.url", "", "calendar.days", days);

        assertThat(store.replace(Place.SITE, new Choices(0, texts))).contains(new Choices(1, texts));
        assertThat(store.at(Place.SITE).texts()).isEqualTo(texts);
    }

    @Test
    public void forgetsWhatIsNoLongerNamed() {
        store.replace(INC, new Choices(0, Map.of("calendar.zone", "Asia/Tokyo")));

        assertThat(store.replace(INC, new Choices(1, Map.of()))).contains(new Choices(2, Map.of()));
        assertThat(store.at(INC)).isEqualTo(new Choices(2, Map.of()));
    }

    @Test
    public void letsTheFasterOfTwoWin() {
        store.replace(INC, new Choices(0, Map.of("calendar.zone", "Asia/Tokyo")));
        store.replace(INC, new Choices(1, Map.of("calendar.zone", "UTC")));

        assertThat(store.replace(INC, new Choices(1, Map.of()))).isEmpty();
        assertThat(store.replace(INC, new Choices(0, Map.of()))).isEmpty();
        assertThat(store.replace(INC, new Choices(3, Map.of()))).isEmpty();
        assertThat(store.at(INC)).isEqualTo(new Choices(2, Map.of("calendar.zone", "UTC")));
    }

    @Test
    public void letsOneOfTwoFirstWritersWin() throws Exception {
        for (int round = 0; round < 20; round++) {
            var place = Place.space("ROUND" + round);
            var answers = Together.call(
                    () -> store.replace(place, new Choices(0, Map.of("calendar.zone", "UTC"))),
                    () -> store.replace(place, new Choices(0, Map.of("calendar.zone", "Asia/Tokyo"))));

            assertThat(answers.stream().flatMap(Optional::stream).toList()).containsExactly(store.at(place));
        }
    }
}
