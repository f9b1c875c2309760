/** Follow-ups as they stand on their page: read from its macros, and kept in an index. */
@NullMarked
package org.aftermath.core.reading;

import org.jspecify.annotations.NullMarked;
