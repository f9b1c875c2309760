/** Where page and ticket differ, what was moved without a reason, and how both come to say the same. */
@NullMarked
package org.aftermath.core.agreement;

import org.jspecify.annotations.NullMarked;
