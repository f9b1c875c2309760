/** What runs beside the compiler of Closure Templates, in a class loader of its own; it speaks JDK types only. */
package sandbox.webresource.soy;
