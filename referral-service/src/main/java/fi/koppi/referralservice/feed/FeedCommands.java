package fi.koppi.referralservice.feed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.feed.ChangeFeed;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Writes the change feed, in the transaction in which the change happens. */
@ApplicationScoped
public class FeedCommands {

  private final ChangeFeed feed;

  @Inject
  FeedCommands(ChangeFeed feed) {
    this.feed = feed;
  }

  /** Adds a change that only the authority may read. */
  @Transactional(MANDATORY)
  public void add(Change change, AuthorityId authority) {
    feed.append(change.entry(), Set.of(authority.value()));
  }

  /** Adds a change that the authority and the college may read. */
  @Transactional(MANDATORY)
  public void add(Change change, AuthorityId authority, ProviderId college) {
    feed.append(change.entry(), Set.of(authority.value(), college.value()));
  }
}
