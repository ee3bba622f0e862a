package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;

/** The way between the exchange and one college's admission system. */
public interface AdmissionChannels {

  /**
   * Makes the college's two topics and its rights on them, where they are not there yet.
   *
   * @param principal as whom the college's admission system connects
   */
  void open(ProviderId provider, String principal);
}
