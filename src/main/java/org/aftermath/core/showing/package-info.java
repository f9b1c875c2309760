/** What a postmortem's page shows: read models of its status, facts, follow-ups and history. Nothing is written. */
@NullMarked
package org.aftermath.core.showing;

import org.jspecify.annotations.NullMarked;
