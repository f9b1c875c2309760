/** How a ticket of ours is known again among the issues: its labels, its property, its link, and the searches for them. */
@NullMarked
package org.aftermath.jira.trace;

import org.jspecify.annotations.NullMarked;
