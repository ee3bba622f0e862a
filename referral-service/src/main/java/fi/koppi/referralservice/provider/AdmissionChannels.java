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
}
