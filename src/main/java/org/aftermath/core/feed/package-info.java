/** The review meetings of a space as a calendar that people subscribe to by a secret address of their own. */
@NullMarked
package org.aftermath.core.feed;

import org.jspecify.annotations.NullMarked;
