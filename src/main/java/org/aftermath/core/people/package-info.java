/** Who a person is, independent of the host that knows them. */
@NullMarked
package org.aftermath.core.people;

import org.jspecify.annotations.NullMarked;
