/** The events about proposals for the college, and its reports that wait for a proposal. */
@NullMarked
package fi.koppi.referralservice.proposal.messaging;

import org.jspecify.annotations.NullMarked;
