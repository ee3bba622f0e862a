package fi.koppi.referralservice.feed;

import fi.koppi.kit.feed.FeedEntry;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change of a referral. What it means in full is read from the referral itself.
 *
 * @param status the referral's status since then
 * @param version the referral's version since then, by which a reader passes by what it has seen
 */
public record Change(
    ReferralId referral, Kind kind, ReferralStatus status, long version, Instant at) {

  private static final String SUBJECT = "REFERRAL";

  /** The kind of a change. */
  @Schema(name = "ReferralChangeKind")
  public enum Kind {
    STATUS,
    SEAT,
    OUTCOME,
    /** The college has tried to reach the client. */
    CONTACT,
    /** A condition of an offer was settled. */
    CONDITION,
    /** A proposal was made, answered or ended. */
    PROPOSAL,
    /** The client was erased. */
    ERASURE
  }

  static Change of(FeedEntry entry) {
    return new Change(
        new ReferralId(entry.subject()),
        Kind.valueOf(entry.kind()),
        ReferralStatus.valueOf(entry.status()),
        entry.version(),
        entry.at());
  }

  FeedEntry entry() {
    return new FeedEntry(SUBJECT, referral.value(), kind.name(), status.name(), version, at);
  }
}
