package org.aftermath.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.outline.Completeness.Gap;
import org.junit.Test;

public class CompletenessTest {

    private final Map<Section, Fill> fills =
            Arrays.stream(Section.values()).collect(Collectors.toMap(section -> section, section -> Fill.WRITTEN));

    @Test
    public void countsWhatIsWrittenAndNamesTheRestInTheOrderOfThePage() {
        fills.put(Section.DATA, Fill.EMPTY);
        fills.put(Section.SUMMARY, Fill.THIN);
        fills.put(Section.WENT, Fill.UNTOUCHED);

        var completeness = Completeness.of(outline(Template.NEWEST), false);

        assertThat(completeness.done()).isEqualTo(8);
        assertThat(completeness.total()).isEqualTo(11);
        assertThat(completeness.gaps())
                .containsExactly(
                        new Gap("summary", Fill.THIN, true, false),
                        new Gap("went", Fill.UNTOUCHED, true, false),
                        new Gap("data", Fill.EMPTY, true, false));
        assertThat(completeness.open()).containsExactly(Section.SUMMARY, Section.WENT, Section.DATA);
    }

    @Test
    public void offersWhatTheTemplateHasAndThePageHasNot() {
        fills.remove(Section.SYSTEM);
        fills.remove(Section.LEARNINGS);

        var completeness = Completeness.of(outline(1), false);

        assertThat(completeness.older()).isTrue();
        assertThat(completeness.gaps())
                .containsExactly(
                        new Gap("system", Fill.MISSING, false, true), new Gap("learnings", Fill.MISSING, true, false));
        assertThat(Completeness.of(outline(Template.NEWEST), false).gaps()).noneMatch(Gap::isNew);
    }

    @Test
    public void takesFollowUpsAnywhereForTheirSection() {
        fills.put(Section.FOLLOW_UPS, Fill.UNTOUCHED);

        assertThat(Completeness.of(outline(Template.NEWEST), true).gaps()).isEmpty();
        assertThat(Completeness.of(outline(Template.NEWEST), false).done()).isEqualTo(10);
    }

    @Test
    public void asksALightPageForWhatEverybodyCanFill() {
        var page = new Outline(true, Template.NEWEST, Set.of(), Map.of(), List.of());

        var completeness = Completeness.of(page, false);

        assertThat(completeness.total()).isEqualTo(6);
        assertThat(completeness.gaps())
                .extracting(Gap::code)
                .containsExactly(
                        "facts",
                        "summary",
                        "user-experience",
                        "timeline",
                        "went",
                        "follow-ups",
                        "customer-message",
                        "learnings");
    }

    private Outline outline(int template) {
        var anchors = Stream.concat(
                        Stream.of("pm-facts", "pm-customer-message"),
                        fills.keySet().stream().map(Section::anchor))
                .collect(Collectors.toSet());
        return new Outline(false, template, anchors, fills, List.of());
    }
}
