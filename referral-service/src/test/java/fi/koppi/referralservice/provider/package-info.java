/** Tests of the providers' rights at the broker. */
@NullMarked
package fi.koppi.referralservice.provider;

import org.jspecify.annotations.NullMarked;
