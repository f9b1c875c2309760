/** The rows of follow-ups as their pages have them, and of reasons for what was moved. */
@NullMarked
package org.aftermath.host.store.followup;

import org.jspecify.annotations.NullMarked;
