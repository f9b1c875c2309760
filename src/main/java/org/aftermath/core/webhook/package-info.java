/**
 * Tells other programs what happened to postmortems and follow-ups: what is told to whom, and how it gets there. Says
 * nothing of signatures and connections.
 */
@NullMarked
package org.aftermath.core.webhook;

import org.jspecify.annotations.NullMarked;
