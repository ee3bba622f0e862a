/** The local copy of the providers that the catalogue announces, and the channel to each. */
@NullMarked
package fi.koppi.referralservice.provider;

import org.jspecify.annotations.NullMarked;
