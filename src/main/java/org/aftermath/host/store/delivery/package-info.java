/** The rows of getting across: whose turn it is, how it stands with a peer, which messages were heard before. */
@NullMarked
package org.aftermath.host.store.delivery;

import org.jspecify.annotations.NullMarked;
