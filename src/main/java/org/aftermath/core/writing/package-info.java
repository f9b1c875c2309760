/** Follow-ups written into the page by people who fill in a form. */
@NullMarked
package org.aftermath.core.writing;

import org.jspecify.annotations.NullMarked;
