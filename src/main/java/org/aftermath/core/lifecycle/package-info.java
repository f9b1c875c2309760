/** A postmortem's way from draft to closed: what stands in its way, what comes next, who does it and by when. */
@NullMarked
package org.aftermath.core.lifecycle;

import org.jspecify.annotations.NullMarked;
