/** The review meeting over REST, as it is held: everybody's window asks here what changed. */
@NullMarked
package org.aftermath.confluence.rest.review;

import org.jspecify.annotations.NullMarked;
