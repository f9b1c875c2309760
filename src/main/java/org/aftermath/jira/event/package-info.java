/** Jira's events, taken down as tidings; nothing is decided here and nobody is called. */
@NullMarked
package org.aftermath.jira.event;

import org.jspecify.annotations.NullMarked;
