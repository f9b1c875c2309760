/** A page's timeline over REST: what it says, what can be added, and what a pasted text would add. */
@NullMarked
package org.aftermath.confluence.rest.timeline;

import org.jspecify.annotations.NullMarked;
