/** Confluence's people, and who of them acts in this thread. The only place that touches the thread's user. */
@NullMarked
package org.aftermath.confluence.people;

import org.jspecify.annotations.NullMarked;
