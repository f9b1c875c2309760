/** Open promises over REST: what is late, and new dates for it. */
@NullMarked
package org.aftermath.confluence.rest.promise;

import org.jspecify.annotations.NullMarked;
