/** The writing meeting: silent reading, questions, suggestions, kudos; what is answered becomes text of the page. */
@NullMarked
package org.aftermath.core.session;

import org.jspecify.annotations.NullMarked;
