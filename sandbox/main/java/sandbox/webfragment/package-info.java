/** Web items, sections, panels and their conditions. */
package sandbox.webfragment;
