package org.aftermath.core.outline;

import java.util.List;
import java.util.Optional;

/**
 * How many of the sections that the page needs tell something, and which do not (P02).
 *
 * @param older whether the page was made from an older template than pages are now
 * @param gaps what is not counted, and what the template has and the page has not, in the order of the page
 */
public record Completeness(int done, int total, boolean older, List<Gap> gaps) {

    /**
     * A section that leaves something to do.
     *
     * @param code its anchor without {@code pm-}
     * @param counts whether the page is complete only with it
     * @param isNew whether the page's template did not have it yet
     */
    public record Gap(String code, Fill fill, boolean counts, boolean isNew) {

        public String anchor() {
            return "pm-" + code;
        }

        public boolean isMissing() {
            return fill == Fill.MISSING;
        }
    }

    public Completeness {
        gaps = List.copyOf(gaps);
    }

    /** The sections that are not counted. */
    public List<Section> open() {
        return gaps.stream()
                .filter(Gap::counts)
                .flatMap(gap -> Section.of(gap.anchor()).stream())
                .toList();
    }

    /** @param anyFollowUps whether the page has follow-ups, which stand for their section wherever they are */
    public static Completeness of(Outline outline, boolean anyFollowUps) {
        var needed = Section.needed(outline.light());
        var gaps = Template.parts(outline.light()).stream()
                .flatMap(part -> gap(part, outline, needed, anyFollowUps).stream())
                .toList();
        var open = Math.toIntExact(gaps.stream().filter(Gap::counts).count());
        return new Completeness(needed.size() - open, needed.size(), outline.template() < Template.NEWEST, gaps);
    }

    private static Optional<Gap> gap(Template.Part part, Outline outline, List<Section> needed, boolean anyFollowUps) {
        var section = part.section();
        var fill = section.map(outline::fill).orElseGet(() -> outline.place(part.code()));
        var stands = section.filter(Section.FOLLOW_UPS::equals).isPresent() && anyFollowUps;
        var counts = section.filter(needed::contains).isPresent() && fill != Fill.WRITTEN && !stands;
        return counts || fill == Fill.MISSING
                ? Optional.of(new Gap(part.code(), fill, counts, part.since() > outline.template()))
                : Optional.empty();
    }
}
