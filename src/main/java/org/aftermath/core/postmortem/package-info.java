/** One incident's record: its facts and the status machine Draft → In Review → Reviewed → Closed. */
@NullMarked
package org.aftermath.core.postmortem;

import org.jspecify.annotations.NullMarked;
