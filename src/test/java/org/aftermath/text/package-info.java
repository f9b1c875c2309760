/** Tests of everything that people read. */
package org.aftermath.text;
