package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;

/** The channels between the exchange and the admission systems of colleges. */
public interface AdmissionChannels {

  /**
   * Creates the two topics of the college and its rights on them, unless they exist.
   *
   * @param principal the name by which the college's admission system connects
   */
  void open(ProviderId provider, String principal);

  /** Takes the rights on the college's two topics from a principal. The topics stay. */
  void revoke(ProviderId provider, String principal);

  /** Takes the right to consumer groups from a principal that has no channel left. */
  void revokeGroups(String principal);
}
