/** The figures of unmet needs that are published to those who may teach the skills. */
@NullMarked
package fi.koppi.referralservice.unmetneed.messaging;

import org.jspecify.annotations.NullMarked;
