/** Reads the plugin's descriptor as hosts do. */
package org.aftermath.descriptor;
