/** Tickets as Jira issues: made as the user who asked, with Jira's own rules, and looked at to tell their progress. */
@NullMarked
package org.aftermath.jira.issue;

import org.jspecify.annotations.NullMarked;
