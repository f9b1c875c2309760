/** Calls to the other product: application links and signed messages. The only place that opens a connection. */
@NullMarked
package org.aftermath.host.remote;

import org.jspecify.annotations.NullMarked;
