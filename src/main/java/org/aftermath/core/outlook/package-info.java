/** What stays of a premortem: what people say looking back, when the next is due, and what of a service is protected. */
@NullMarked
package org.aftermath.core.outlook;

import org.jspecify.annotations.NullMarked;
