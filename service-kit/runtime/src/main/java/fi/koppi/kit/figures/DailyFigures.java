package fi.koppi.kit.figures;

import java.time.LocalDate;

/**
 * One kind of figures that are counted once a day. A feature implements it with a function of the
 * database, which counts and applies the rule for small cells, so that nothing finer leaves the
 * database, and with the event that publishes the figures of one key.
 *
 * <p>A day is counted once, so nobody can watch a single person come and go. Only figures that have
 * changed are published; a key that has no figures any more gets a tombstone.
 *
 * @param <F> the figures of one key, as the function returns them in JSON
 */
public interface DailyFigures<F> {

  /** Returns the name under which the service stores what it published last, unique in it. */
  String name();

  /** Returns the type of the figures. */
  Class<F> type();

  /** Returns the query that counts on a day. */
  FiguresQuery query(LocalDate day);

  /** Returns the topic, which is compacted by key. */
  String topic();

  /** Returns the type of the event, such as {@code fi.koppi.referral.unmet-need-state.v1}. */
  String eventType();

  /** Returns the wire form of the figures of one key. */
  Object payload(PublishedFigures<F> figures);
}
