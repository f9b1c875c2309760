/** Incidents in the tracker that ought to have a postmortem, and the postmortem each got (P13). */
@NullMarked
package org.aftermath.core.incident;

import org.jspecify.annotations.NullMarked;
