/** Active Objects for plugins: the genuine library on the host's database. */
package sandbox.ao;
