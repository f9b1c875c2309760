/** Review meetings and their minutes in the host's database. */
@NullMarked
package org.aftermath.host.store.review;

import org.jspecify.annotations.NullMarked;
