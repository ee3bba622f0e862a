/** The database and broker of a test run, embedded or in containers. */
@NullMarked
package fi.koppi.kit.testing.server;

import org.jspecify.annotations.NullMarked;
