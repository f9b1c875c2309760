package com.atlassian.confluence.labels;

/** A label on a piece of content. */
public class Labelling {

    private final Label label;

    /** For the host. */
    public Labelling(Label label) {
        this.label = label;
    }

    public Label getLabel() {
        return label;
    }
}
