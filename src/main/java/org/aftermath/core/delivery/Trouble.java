package org.aftermath.core.delivery;

/** Where a failure is told of that must not hold up the rest (port). */
public interface Trouble {

    /** @param what was attempted, for whoever reads the log */
    void tell(String what, RuntimeException failure);
}
