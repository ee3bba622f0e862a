package fi.koppi.referralservice.answerdelay;

/** Where answer delays are told. */
public interface AnswerDelayEvents {

  void tell(Telling telling);
}
