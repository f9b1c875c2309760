/** Incidents of this Jira: which issues they are, the postmortem each got, and those that have none. */
@NullMarked
package org.aftermath.jira.incident;

import org.jspecify.annotations.NullMarked;
