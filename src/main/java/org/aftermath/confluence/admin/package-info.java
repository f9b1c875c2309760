/** Screens with which administrators of the site and of a space see and change what is theirs. */
@NullMarked
package org.aftermath.confluence.admin;

import org.jspecify.annotations.NullMarked;
