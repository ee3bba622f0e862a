/** Which rows of clients and referrals the database shows to whoever is served just now. */
@NullMarked
package fi.koppi.referralservice.access;

import org.jspecify.annotations.NullMarked;
