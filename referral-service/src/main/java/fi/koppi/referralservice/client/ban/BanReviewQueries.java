package fi.koppi.referralservice.client.ban;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Today;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.client.ClientOpener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The tasks that security bans make when their last day has passed. */
@ApplicationScoped
public class BanReviewQueries {

  private final ClientOpener opener;
  private final BanReviews reviews;
  private final InstantSource time;

  @Inject
  BanReviewQueries(ClientOpener opener, BanReviews reviews, InstantSource time) {
    this.opener = opener;
    this.reviews = reviews;
    this.time = time;
  }

  /** Lists the bans whose last day has passed: each stays in force until somebody decides. */
  @Transactional
  public Page<BanReview> due(@Nullable String cursor, int limit, Actor by) {
    var after = Cursor.parse(cursor, 2);
    var authority = new AuthorityId(by.organisation());
    var due =
        opener.list(
            ClientAction.SECURITY_BAN_REVIEWS_LISTED,
            by,
            () -> reviews.endedBefore(Today.at(time.instant()), authority, after, limit + 1),
            BanReview::client);
    return Page.of(
        due, limit, review -> Cursor.of(review.lastDay().toEpochDay(), review.id().value()));
  }
}
