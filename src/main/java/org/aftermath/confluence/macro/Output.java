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

    /**
     * What a macro printed, fit for where it goes. Programs that make documents and mails know neither what is hidden nor
     * what is folded up: they would show an "overdue" that is not true, and swallow a list.
     */
    String fit(String html) {
        return isInteractive() ? html : new Paper(html).text();
    }

    boolean isPreview() {
        return "preview".equals(type);
    }
}
