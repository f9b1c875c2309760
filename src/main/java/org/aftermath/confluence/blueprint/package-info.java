/** Entries of the Create menu: from the answers of a wizard to the first body of a page. */
@NullMarked
package org.aftermath.confluence.blueprint;

import org.jspecify.annotations.NullMarked;
