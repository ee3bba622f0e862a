package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import java.util.Collection;

/** The channels between the exchange and the admission systems of colleges. */
public interface AdmissionChannels {

  /**
   * Creates the two topics of the college, its rights on them and those of the service, unless they
   * exist.
   *
   * @param principal the name by which the college's admission system connects
   */
  void open(ProviderId provider, String principal);

  /** Grants the service its own rights on the topics of colleges, unless it has them. */
  void openToService(Collection<ProviderId> colleges);

  /** Takes the rights on the college's two topics from a principal. The topics stay. */
  void revoke(ProviderId provider, String principal);

  /** Takes the right to consumer groups from a principal that has no channel left. */
  void revokeGroups(String principal);
}
