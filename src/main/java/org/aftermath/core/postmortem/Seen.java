package org.aftermath.core.postmortem;

/**
 * A postmortem as somebody looks at its page: read once for all that is shown of it.
 *
 * @param editable whether they may change the page
 */
public record Seen(Postmortem postmortem, boolean editable) {

    public long pageId() {
        return postmortem.pageId();
    }
}
