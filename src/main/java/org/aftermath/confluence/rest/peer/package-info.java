/** Confluence's end of the wire: pairing with Jira, and the progress that Jira tells. */
@NullMarked
package org.aftermath.confluence.rest.peer;

import org.jspecify.annotations.NullMarked;
