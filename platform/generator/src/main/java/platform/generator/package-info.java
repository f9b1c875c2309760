/**
 * Turns signature lists into Java stub sources, so that plugin code compiles and runs without the hosts' own jars.
 * The grammar is described in {@code platform/README.md}.
 */
package platform.generator;
