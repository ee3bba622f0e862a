/** Providers as the catalogue announces them, and each one's own topics. */
@NullMarked
package fi.koppi.referralservice.provider.messaging;

import org.jspecify.annotations.NullMarked;
