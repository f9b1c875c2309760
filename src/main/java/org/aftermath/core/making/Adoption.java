package org.aftermath.core.making;

import org.aftermath.core.postmortem.Postmortem;

/** How it went when a page was to become a postmortem. */
public sealed interface Adoption {

    record Adopted(Postmortem postmortem) implements Adoption {}

    /** It is one already. */
    record Already() implements Adoption {}

    /** The page has no status macro, so nobody would see that it is one. */
    record NoStatus() implements Adoption {}
}
