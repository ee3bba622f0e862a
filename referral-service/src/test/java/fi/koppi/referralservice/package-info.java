/** Fixtures that the tests of this service share. */
@NullMarked
package fi.koppi.referralservice;

import org.jspecify.annotations.NullMarked;
