/** The premortem over REST: everybody's window asks here what changed, and is told what its person may see by now. */
@NullMarked
package org.aftermath.confluence.rest.premortem;

import org.jspecify.annotations.NullMarked;
