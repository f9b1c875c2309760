/**
 * Getting things across to the other product: whose turn it is, how patient we are, how it stands with a peer, and what
 * was given up. Says nothing of what is sent.
 */
@NullMarked
package org.aftermath.core.delivery;

import org.jspecify.annotations.NullMarked;
