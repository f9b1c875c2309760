package com.atlassian.confluence.macro;

/** A macro's own refusal: its message is shown in the macro's place. */
public class MacroExecutionException extends Exception {

    public MacroExecutionException() {}

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
