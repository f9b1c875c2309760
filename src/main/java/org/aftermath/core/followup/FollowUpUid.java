package org.aftermath.core.followup;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Identifies a follow-up in both hosts: the page it stands on and the id of its macro. A page copied from another has
 * another page id, so its follow-ups are others.
 *
 * @param pageId the Confluence page
 * @param macroId the {@code ac:macro-id}; letters, digits and hyphens
 */
public record FollowUpUid(long pageId, String macroId) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-([A-Za-z0-9-]{1,64})");

    public FollowUpUid {
        requireNonNull(macroId);
        if (!SHAPE.matcher(pageId + "-" + macroId).matches()) {
            throw new IllegalArgumentException("Not a follow-up's uid: " + pageId + "-" + macroId);
        }
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<FollowUpUid> parse(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new FollowUpUid(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** {@code <page id>-<macro id>}, fit for a path segment. */
    @Override
    public String toString() {
        return pageId + "-" + macroId;
    }
}
