package fi.koppi.referralservice.client.ban;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The storage of reviews of security bans. A review exists only for a ban with a last day, so its
 * client is stored sealed: the table must not become a list of those who are in danger.
 */
public interface BanReviews {

  void schedule(ClientId client, AuthorityId authority, LocalDate lastDay);

  /** Removes the client's review, if there is one. */
  void cancel(ClientId client);

  /**
   * Returns the reviews of an authority's bans that ended before a day, the longest ended first.
   */
  List<BanReview> endedBefore(
      LocalDate day, AuthorityId authority, @Nullable Cursor after, int limit);
}
