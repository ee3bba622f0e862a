/** Tests of the attempts to reach clients over REST. */
@NullMarked
package fi.koppi.referralservice.contact.api;

import org.jspecify.annotations.NullMarked;
