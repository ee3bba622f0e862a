package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import java.util.UUID;

/** What referrals ask about clients. */
public interface ReferredClients {

  /**
   * The client that an authority is about to refer; no personal data is opened for it.
   *
   * @throws fi.koppi.kit.problem.Refused 404 when the caller's organisation has no such client, 410
   *     when the client was forgotten
   */
  ReferredClient require(ClientId client, Actor by);

  /**
   * The same, and the client locked until the transaction ends: for what is recorded of it once.
   *
   * @throws fi.koppi.kit.problem.Refused as {@link #require}
   */
  ReferredClient lock(ClientId client, Actor by);

  /**
   * What the college that received a referral may see of its client; written into the access log.
   * The caller has made sure that the referral is that college's and that its view is open.
   * Afterwards the transaction serves the caller as before.
   *
   * @param authority the organisation that the client belongs to, as the referral names it
   * @throws fi.koppi.kit.problem.Refused 410 when the client was forgotten
   */
  ClientForProvider showTo(Actor provider, ClientId client, UUID authority);
}
