/** The only classes that name host services: they make everything and hand it to those who need it. */
@NullMarked
package org.aftermath.wiring;

import org.jspecify.annotations.NullMarked;
