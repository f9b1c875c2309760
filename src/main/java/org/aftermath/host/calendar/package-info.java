/** iCalendar files read as holidays; the only place that knows the library for their syntax. */
@NullMarked
package org.aftermath.host.calendar;

import org.jspecify.annotations.NullMarked;
