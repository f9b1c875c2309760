/** iCalendar files: holidays read from them, meetings written into them; the only place that knows their syntax. */
@NullMarked
package org.aftermath.host.calendar;

import org.jspecify.annotations.NullMarked;
