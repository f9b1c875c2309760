/** What Jira shows of incidents and their postmortems, and what is set for them. */
@NullMarked
package org.aftermath.jira.rest.incident;

import org.jspecify.annotations.NullMarked;
