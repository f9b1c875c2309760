/** Work in the background: woken when there is something to do, and by the host's scheduler in case nobody woke it. */
@NullMarked
package org.aftermath.host.job;

import org.jspecify.annotations.NullMarked;
