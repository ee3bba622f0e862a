/** Proposals over REST: the college makes them, the coach answers, and both sides read them. */
@NullMarked
package fi.koppi.referralservice.proposal.api;

import org.jspecify.annotations.NullMarked;
