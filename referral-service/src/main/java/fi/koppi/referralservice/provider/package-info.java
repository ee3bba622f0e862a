/** The copies of the providers that the catalogue announces, and the channel to each of them. */
@NullMarked
package fi.koppi.referralservice.provider;

import org.jspecify.annotations.NullMarked;
