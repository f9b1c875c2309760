/** The launcher: command line, products, one run of all hosts. */
package sandbox;
