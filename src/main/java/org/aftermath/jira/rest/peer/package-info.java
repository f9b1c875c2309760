/** Jira's side of the pairing, and whether the loop back runs. */
@NullMarked
package org.aftermath.jira.rest.peer;

import org.jspecify.annotations.NullMarked;
