/** What a postmortem's page tells and shows: macros read on the way in, read models on the way out. */
@NullMarked
package org.aftermath.core.page;

import org.jspecify.annotations.NullMarked;
