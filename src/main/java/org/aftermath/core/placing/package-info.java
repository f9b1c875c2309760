/** Where, when and on what terms a space wants its tickets made. */
@NullMarked
package org.aftermath.core.placing;

import org.jspecify.annotations.NullMarked;
