package fi.koppi.referralservice.client;

import fi.koppi.kit.http.idempotency.AnswerSubject;
import fi.koppi.kit.http.idempotency.StoredAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The subjects of stored answers, in memory. */
class InMemoryAnswers implements StoredAnswers {

  final List<AnswerSubject> subjects = new ArrayList<>();

  @Override
  public void describe(AnswerSubject subject) {
    subjects.add(subject);
  }

  @Override
  public void erase(UUID subject) {
    subjects.removeIf(about -> about.subject().equals(subject));
  }
}
