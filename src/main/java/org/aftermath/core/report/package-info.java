/**
 * Numbers over many postmortems: how they come about, how soon they are reviewed, what became of their follow-ups. Made
 * only of what the reader may see; people are never ranked by incidents (B04).
 */
@NullMarked
package org.aftermath.core.report;

import org.jspecify.annotations.NullMarked;
