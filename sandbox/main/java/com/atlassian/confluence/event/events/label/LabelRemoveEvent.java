package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

/** A label was taken off content. */
public class LabelRemoveEvent {

    private final Label label;
    private final Labelable labelled;

    /** For the host. */
    public LabelRemoveEvent(Label label, Labelable labelled) {
        this.label = label;
        this.labelled = labelled;
    }

    public Label getLabel() {
        return label;
    }

    public Labelable getLabelled() {
        return labelled;
    }
}
