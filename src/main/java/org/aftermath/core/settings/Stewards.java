package org.aftermath.core.settings;

/** Who may see and change settings (port): the acting user, as far as the host lets them administer. */
public interface Stewards {

    /** What the acting user may do with the settings of a place. */
    enum Say {
        MAY,
        MAY_NOT,
        /** There is no such space, or none that the user may see: nobody can tell the two apart. */
        UNKNOWN
    }

    Say over(Place place);
}
