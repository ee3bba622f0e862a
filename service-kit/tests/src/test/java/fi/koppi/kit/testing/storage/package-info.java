/** Tests of the check that each table has an owner. */
@NullMarked
package fi.koppi.kit.testing.storage;

import org.jspecify.annotations.NullMarked;
