package sandbox.jira.model;

import com.atlassian.jira.issue.label.Label;

/** A label; equal by its text. */
public final class LabelValue extends Label implements Comparable<LabelValue> {

    private final String text;

    public LabelValue(String text) {
        this.text = text;
    }

    @Override
    public String getLabel() {
        return text;
    }

    @Override
    public int compareTo(LabelValue other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && that.getLabel().equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
