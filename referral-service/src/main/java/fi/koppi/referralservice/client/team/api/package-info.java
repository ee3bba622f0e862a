/** Case teams and hand-overs of portfolios over REST. */
@NullMarked
package fi.koppi.referralservice.client.team.api;

import org.jspecify.annotations.NullMarked;
