/** The codes by which national registers identify a person. */
@NullMarked
package fi.koppi.referralservice.client.identity;

import org.jspecify.annotations.NullMarked;
