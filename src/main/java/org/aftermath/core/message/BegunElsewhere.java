package org.aftermath.core.message;

/**
 * Two people began the same message at the same moment, and this one was slower. Only the database can tell, and its
 * transaction is undone by then, so it cannot be a value.
 */
public final class BegunElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BegunElsewhere(RuntimeException cause) {
        super("The message was begun by somebody else", cause);
    }
}
