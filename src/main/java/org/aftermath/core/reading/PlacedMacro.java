package org.aftermath.core.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aftermath.core.followup.FollowUpUid;

/** A follow-up macro and the uid it has by its place: the same in the index and when the page is shown. */
public record PlacedMacro(FollowUpUid uid, FollowUpMacro macro) {

    private static final Pattern MACRO_ID = Pattern.compile("[A-Za-z0-9-]{1,60}");

    /**
     * Gives uids to a page's macros, in the order of the page. A macro copied within the page keeps its id, so the
     * second one of an id gets a number; one without an id, which only a script writes, is known by its text.
     */
    public static List<PlacedMacro> place(long pageId, List<FollowUpMacro> macros) {
        var taken = new HashSet<String>();
        var placed = new ArrayList<PlacedMacro>();
        for (var macro : macros) {
            placed.add(new PlacedMacro(new FollowUpUid(pageId, free(idOf(macro), taken)), macro));
        }
        return List.copyOf(placed);
    }

    private static String idOf(FollowUpMacro macro) {
        return macro.macroId()
                .filter(id -> MACRO_ID.matcher(id).matches())
                .or(() ->
                        Optional.of(UUID.nameUUIDFromBytes(macro.body().strip().getBytes(StandardCharsets.UTF_8))
                                .toString()))
                .orElseThrow();
    }

    private static String free(String id, Set<String> taken) {
        var candidate = id;
        for (var number = 2; !taken.add(candidate); number++) {
            candidate = id + "-" + number;
        }
        return candidate;
    }
}
