/** Figures of unmet needs, told to whoever may teach. */
@NullMarked
package fi.koppi.referralservice.unmetneed.messaging;

import org.jspecify.annotations.NullMarked;
