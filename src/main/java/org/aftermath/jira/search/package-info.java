/** Functions of JQL that find the tickets of follow-ups. They read what Confluence told before and call nobody. */
@NullMarked
package org.aftermath.jira.search;

import org.jspecify.annotations.NullMarked;
