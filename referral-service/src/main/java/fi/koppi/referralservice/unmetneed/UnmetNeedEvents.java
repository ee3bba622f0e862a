package fi.koppi.referralservice.unmetneed;

/** Where figures of unmet needs are told. */
public interface UnmetNeedEvents {

  void tell(Telling telling);
}
