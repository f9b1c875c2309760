/** What readers say of a postmortem, and what was learned before. */
@NullMarked
package org.aftermath.confluence.rest.sharing;

import org.jspecify.annotations.NullMarked;
