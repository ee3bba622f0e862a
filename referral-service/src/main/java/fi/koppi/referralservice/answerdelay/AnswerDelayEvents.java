package fi.koppi.referralservice.answerdelay;

import java.util.UUID;

/** Where answer delays are told. */
public interface AnswerDelayEvents {

  void tell(Telling telling);

  /** There is no figure of the college any more. */
  void withdraw(UUID provider);
}
