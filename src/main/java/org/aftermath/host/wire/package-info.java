/** What the two products write to each other as JSON: orders, tickets, progress, briefings, amendments. */
@NullMarked
package org.aftermath.host.wire;

import org.jspecify.annotations.NullMarked;
