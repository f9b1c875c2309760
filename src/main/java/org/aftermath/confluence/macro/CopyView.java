package org.aftermath.confluence.macro;

import java.util.Map;

/** The words in the place of the status card on a copy of a postmortem. */
final class CopyView {

    private final Viewer viewer;

    CopyView(Viewer viewer) {
        this.viewer = viewer;
    }

    /** @param adoptable whether the viewer may make the copy a postmortem right here */
    Map<String, Object> of(long pageId, boolean adoptable) {
        return new View()
                .put("text", viewer.say("aftermath.view.status.copy"))
                .put("pageId", String.valueOf(pageId))
                .put("adoptable", adoptable)
                .put("adopt", viewer.say("aftermath.view.status.adopt"))
                .map();
    }
}
