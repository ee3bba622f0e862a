/** The check that each table and each storage port has one feature that owns it. */
@NullMarked
package fi.koppi.kit.testing.storage;

import org.jspecify.annotations.NullMarked;
