package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;

/** Where figures of unmet needs are told. */
public interface UnmetNeedEvents {

  void tell(Telling telling);

  /** There is no figure of it any more. */
  void withdraw(EscoUri skill);
}
