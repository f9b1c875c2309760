/**
 * Which days count: weekends, public holidays that the build wrote, and holidays from a file that somebody brings. Dates
 * and names are data; what is wrong with a file is said with its line.
 */
@NullMarked
package org.aftermath.core.deadline.calendar;

import org.jspecify.annotations.NullMarked;
