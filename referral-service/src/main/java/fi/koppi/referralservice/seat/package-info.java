/** The seat that is asked for with a referral, under a random id that nobody else can link. */
@NullMarked
package fi.koppi.referralservice.seat;

import org.jspecify.annotations.NullMarked;
