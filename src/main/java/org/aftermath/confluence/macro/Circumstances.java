package org.aftermath.confluence.macro;

/**
 * What a rendering may offer its reader.
 *
 * @param live whether there is a browser whose scripts keep the page up to date
 * @param editable whether the reader may change the page
 * @param warnAbove with more follow-ups than this the page asks which of them matter
 */
record Circumstances(boolean live, boolean editable, int warnAbove) {

    boolean offersChanges() {
        return live && editable;
    }
}
