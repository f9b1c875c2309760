/** The OSGi framework and the packages a host exports to it. */
package sandbox.osgi;
