/** Tests of case teams over REST. */
@NullMarked
package fi.koppi.referralservice.client.team.api;

import org.jspecify.annotations.NullMarked;
