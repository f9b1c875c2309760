package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/** Where a macro's words go. */
record Output(String type) {

    static Output of(ConversionContext context) {
        return new Output(context.getOutputType());
    }

    /** Only a page in a browser has buttons and scripts; a document, a mail or a comparison has words alone. */
    boolean isInteractive() {
        return "display".equals(type);
    }

    boolean isPreview() {
        return "preview".equals(type);
    }
}
