/** Tests of what the database shows to whom. */
@NullMarked
package fi.koppi.referralservice.access;

import org.jspecify.annotations.NullMarked;
