package org.aftermath.core.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Numbers over postmortems.
 *
 * @param told how many postmortems it tells of
 * @param isCut whether there are more than it looked at; then it tells of the newest
 */
public record Report(Topic topic, Span span, int told, boolean isCut, List<Figure> figures) {

    public Report {
        requireNonNull(topic);
        requireNonNull(span);
        figures = List.copyOf(figures);
    }
}
