/** The meeting in which a postmortem is reviewed: whom it is for, when it is, and how people hear of it. */
@NullMarked
package org.aftermath.core.meeting;

import org.jspecify.annotations.NullMarked;
