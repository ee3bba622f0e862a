/** Messages over REST, for each side. */
@NullMarked
package fi.koppi.referralservice.message.api;

import org.jspecify.annotations.NullMarked;
