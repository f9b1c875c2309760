/** One incident's record: its facts, each heard and told as text, and the way they are changed. */
@NullMarked
package org.aftermath.core.postmortem;

import org.jspecify.annotations.NullMarked;
