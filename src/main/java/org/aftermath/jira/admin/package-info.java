/** The screens of Jira's administrators that only Jira has; they ask over REST like anybody else. */
@NullMarked
package org.aftermath.jira.admin;

import org.jspecify.annotations.NullMarked;
