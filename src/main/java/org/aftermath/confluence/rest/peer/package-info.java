/** What Jira and its administrators say to Confluence: pairing, progress, health, what was not delivered. */
@NullMarked
package org.aftermath.confluence.rest.peer;

import org.jspecify.annotations.NullMarked;
