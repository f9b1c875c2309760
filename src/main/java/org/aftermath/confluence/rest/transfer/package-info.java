/** Files with postmortems: what leaves Confluence, and what comes in. */
@NullMarked
package org.aftermath.confluence.rest.transfer;

import org.jspecify.annotations.NullMarked;
