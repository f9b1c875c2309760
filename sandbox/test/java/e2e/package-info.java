/** The product as people meet it: both hosts in a process of their own, driven through browser and REST. */
package e2e;
