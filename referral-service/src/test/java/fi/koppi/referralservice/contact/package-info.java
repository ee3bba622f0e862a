/** Tests of the attempts of colleges to reach clients. */
@NullMarked
package fi.koppi.referralservice.contact;

import org.jspecify.annotations.NullMarked;
