/** Tests of what the catalogue announces of providers. */
@NullMarked
package fi.koppi.referralservice.provider.messaging;

import org.jspecify.annotations.NullMarked;
