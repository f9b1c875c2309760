package com.atlassian.confluence.content.render.xhtml.definition;

/** The body of a macro: plain text, or storage format. */
public class MacroBody {

    private final String text;
    private final boolean rich;

    public MacroBody(String text, boolean rich) {
        this.text = text;
        this.rich = rich;
    }

    /** For the host: the text as it stands in the storage format. */
    public String text() {
        return text;
    }

    /** For the host: whether the text is storage format itself. */
    public boolean isRich() {
        return rich;
    }
}
