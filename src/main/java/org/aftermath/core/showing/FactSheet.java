package org.aftermath.core.showing;

import java.util.List;
import org.aftermath.core.postmortem.Postmortem;

/**
 * A postmortem's facts as a reader sees them.
 *
 * @param editable whether the reader may change them
 * @param history the newest first
 */
public record FactSheet(Postmortem postmortem, boolean editable, List<ShowHistory.Line> history) {

    public FactSheet {
        history = List.copyOf(history);
    }
}
