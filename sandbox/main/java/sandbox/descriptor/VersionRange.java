package sandbox.descriptor;

import java.util.Optional;

/** {@code [11.0,)}, {@code (,9.99.99]}, or a single version that is meant exactly. */
record VersionRange(Optional<Version> from, boolean fromIncluded, Optional<Version> to, boolean toIncluded) {

    static VersionRange of(String text) {
        var range = text.strip();
        if (!range.matches("[\\[(].*,.*[\\])]")) {
            var exact = Optional.of(Version.of(range.replaceAll("[\\[\\]()]", "")));
            return new VersionRange(exact, true, exact, true);
        }
        var ends = range.substring(1, range.length() - 1).split(",", 2);
        return new VersionRange(end(ends[0]), range.startsWith("["), end(ends[1]), range.endsWith("]"));
    }

    boolean contains(Version version) {
        boolean above = from.map(version::compareTo)
                .map(d -> fromIncluded ? d >= 0 : d > 0)
                .orElse(true);
        boolean below =
                to.map(version::compareTo).map(d -> toIncluded ? d <= 0 : d < 0).orElse(true);
        return above && below;
    }

    private static Optional<Version> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Version.of(text));
    }
}
