@NullMarked
package fi.koppi.referralservice.proposal.api;

import org.jspecify.annotations.NullMarked;
