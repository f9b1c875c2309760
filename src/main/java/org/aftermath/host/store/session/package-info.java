/** The rows of writing meetings: the meeting, what was typed in it, who was there; and its beat in the host's cache. */
@NullMarked
package org.aftermath.host.store.session;

import org.jspecify.annotations.NullMarked;
