/** What a ticket shows of its postmortem. Reads only what was told with the order; calls nobody. */
@NullMarked
package org.aftermath.jira.panel;

import org.jspecify.annotations.NullMarked;
