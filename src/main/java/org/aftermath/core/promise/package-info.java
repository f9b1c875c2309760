/** What was promised and is still open: who is told of it and when, and what becomes of a day that has passed. */
@NullMarked
package org.aftermath.core.promise;

import org.jspecify.annotations.NullMarked;
