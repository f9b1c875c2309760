/** The arrows between packages, and what the jar may hold. A rule that matches nothing fails. */
package org.aftermath.architecture;
