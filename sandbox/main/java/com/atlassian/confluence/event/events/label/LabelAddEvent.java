package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;

/** A label was hung on content. */
public class LabelAddEvent {

    private final Label label;
    private final Labelable labelled;

    /** For the host. */
    public LabelAddEvent(Label label, Labelable labelled) {
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
