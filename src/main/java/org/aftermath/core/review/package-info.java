/** The review meeting as it is held on the page: who leads it, where it stands, who is there and what is noted. */
@NullMarked
package org.aftermath.core.review;

import org.jspecify.annotations.NullMarked;
