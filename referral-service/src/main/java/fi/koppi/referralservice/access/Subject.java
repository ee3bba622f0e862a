package fi.koppi.referralservice.access;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.UnmetNeedId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clients, referrals or unmet needs that an access concerns; all of them lead to a client.
 *
 * @param client the client, where the access concerns one and it is known
 */
public record Subject(Kind kind, List<UUID> ids, @Nullable ClientId client) {

  /** The kind of thing that the ids name. */
  public enum Kind {
    CLIENT,
    /** What is recorded beside a client's file: its consents, security ban and case team. */
    CLIENT_DISCLOSURE,
    REFERRAL,
    UNMET_NEED,
    /** The log itself, of an organisation or of one client. */
    ACCESS_LOG,
    /** What a college was told of the erasure of a referral's client. */
    ERASURE_NOTICE
  }

  public Subject {
    ids = List.copyOf(ids);
  }

  public static Subject of(ClientId client) {
    return new Subject(Kind.CLIENT, List.of(client.value()), client);
  }

  /** Names a client for an action with some of what is recorded of it. */
  public static Subject of(Kind kind, ClientId client) {
    return new Subject(kind, List.of(client.value()), client);
  }

  /** Names the clients of a list. */
  public static Subject ofClients(Kind kind, List<ClientId> clients) {
    return new Subject(kind, clients.stream().map(ClientId::value).toList(), null);
  }

  public static Subject of(ReferralId referral, ClientId client) {
    return new Subject(Kind.REFERRAL, List.of(referral.value()), client);
  }

  public static Subject of(UnmetNeedId need, ClientId client) {
    return new Subject(Kind.UNMET_NEED, List.of(need.value()), client);
  }

  /** Names something that is kept by the referral that it is about. */
  public static Subject of(Kind kind, ReferralId referral, ClientId client) {
    return new Subject(kind, List.of(referral.value()), client);
  }

  /** Names the referrals of a list or of a part of a feed. */
  public static Subject ofReferrals(List<ReferralId> referrals) {
    return new Subject(Kind.REFERRAL, referrals.stream().map(ReferralId::value).toList(), null);
  }

  /** Returns the subject of an attempt that names nobody: a search, a list, or an invalid id. */
  public static Subject none(Kind kind) {
    return new Subject(kind, List.of(), null);
  }

  /** Names something that the caller asked for and may not see, so that its client is not known. */
  public static Subject named(Kind kind, UUID id) {
    return new Subject(kind, List.of(id), null);
  }
}
