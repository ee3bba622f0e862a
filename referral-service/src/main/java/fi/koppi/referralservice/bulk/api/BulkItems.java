package fi.koppi.referralservice.bulk.api;

import fi.koppi.kit.http.idempotency.ItemAnswers;
import fi.koppi.kit.problem.ProblemDocument;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.access.RefusedItems;
import fi.koppi.referralservice.access.Subject;
import fi.koppi.referralservice.bulk.RepeatedItems;
import fi.koppi.referralservice.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/**
 * Does the items of a call one after the other, each in a transaction of its own, so that a refused
 * one holds up no other and none keeps its locks for longer than a single call does.
 */
@ApplicationScoped
class BulkItems {

  private final ItemAnswers answers;
  private final RefusedItems refusals;

  @Inject
  BulkItems(ItemAnswers answers, RefusedItems refusals) {
    this.answers = answers;
    this.refusals = refusals;
  }

  /**
   * Does the items.
   *
   * @param subject names an item that is refused before it reaches its data
   */
  <T extends BulkItem> BulkAnswer answer(
      List<T> items, Actor by, Function<T, Subject> subject, Function<T, Referral> work) {
    var repeated = new RepeatedItems<>(items, BulkItem::key, BulkItem::about);
    return BulkAnswer.of(
        items.stream().map(item -> answer(item, repeated, by, subject, work)).toList());
  }

  private <T extends BulkItem> BulkAnswer.Item answer(
      T item,
      RepeatedItems<T> repeated,
      Actor by,
      Function<T, Subject> subject,
      Function<T, Referral> work) {
    refusals.begin();
    try {
      repeated.check(item);
      return BulkAnswer.Item.done(
          item.key(),
          answers.answerOnce(
              item.key(),
              item,
              BulkAnswer.State.class,
              () -> BulkAnswer.State.of(work.apply(item))));
    } catch (RuntimeException failure) {
      var problem = ProblemDocument.of(failure).orElseThrow(() -> failure);
      refusals.record(by, subject.apply(item), problem.status());
      return BulkAnswer.Item.refused(item.key(), problem);
    }
  }
}
