/** The rows of what people were told, or are yet to be told. */
@NullMarked
package org.aftermath.host.store.notice;

import org.jspecify.annotations.NullMarked;
