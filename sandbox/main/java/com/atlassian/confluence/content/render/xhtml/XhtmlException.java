package com.atlassian.confluence.content.render.xhtml;

/** Storage format that cannot be read or rendered. */
public class XhtmlException extends Exception {

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
