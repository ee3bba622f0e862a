package fi.koppi.referralservice.erasure;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases of colleges that have erased what they had of an erased client. */
@ApplicationScoped
public class AcknowledgementCommands {

  private final ErasureOpener opener;
  private final InstantSource time;

  @Inject
  AcknowledgementCommands(ErasureOpener opener, InstantSource time) {
    this.opener = opener;
    this.time = time;
  }

  /**
   * Acknowledges that the caller's college has erased its copy. Repeating it changes nothing, and a
   * college that has closed since may do it, too.
   */
  @Transactional
  public ErasureNotice acknowledge(ReferralId referral, Actor by) {
    var notice = opener.acknowledge(referral, by);
    notice.acknowledge(by, time.instant());
    return notice;
  }
}
