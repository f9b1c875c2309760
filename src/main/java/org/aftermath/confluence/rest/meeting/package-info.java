/** Review meetings over REST: who is asked to come, when, and what calendars make of it. */
@NullMarked
package org.aftermath.confluence.rest.meeting;

import org.jspecify.annotations.NullMarked;
