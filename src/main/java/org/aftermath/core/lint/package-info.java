/**
 * Finds words of a postmortem that blame, guess or promise little, and asks a question about each. Text in, findings out:
 * no page, no host, no dictionary beyond the lists in the resources (docs/lint).
 */
@NullMarked
package org.aftermath.core.lint;

import org.jspecify.annotations.NullMarked;
