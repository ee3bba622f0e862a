package fi.koppi.referralservice.answerdelay;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.client.api.Database;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A college that only one test uses: its catches, and what is published about it. */
final class AnsweringCollege implements AutoCloseable {

  static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  /** A day after all that it catches slowly. */
  static final LocalDate DAY = LocalDate.of(2031, 6, 2);

  private static final String TOPIC = "koppi.referral.answer-delay.v1";

  final UUID id = Ids.unlinkable();
  private final Topics topics = Topics.ofTest();

  /** The wire form as somebody else reads it. */
  record Told(
      UUID providerId,
      long version,
      int medianWorkingDays,
      int p90WorkingDays,
      int referrals,
      LocalDate measuredFrom,
      LocalDate measuredTo) {

    static Told read(ConsumerRecord<String, byte[]> told) {
      return EventJson.read(new String(told.value(), UTF_8), Told.class);
    }
  }

  /** Forgets all published days, so that the test begins without any. */
  void open() throws SQLException {
    topics.create(List.of(TOPIC));
    Database.executeAsOwner("delete from figures_day");
  }

  @Override
  public void close() {
    topics.close();
  }

  /**
   * Lets the college catch this many clients, each this many working days after Monday, 5 May 2031.
   */
  void caughtSlowly(int clients, int days) throws SQLException {
    var afterWeekends = LocalDate.of(2031, 5, 5).plusDays(days / 5 * 7 + days % 5);
    for (var i = 0; i < clients; i++) {
      caught("2031-05-05T09:00", afterWeekends + "T15:00");
    }
  }

  UUID caught(String submitted, String caught) throws SQLException {
    return caught(Ids.unlinkable(), submitted, caught);
  }

  UUID caught(UUID client, String submitted, String caught) throws SQLException {
    var referral = Ids.unlinkable();
    Database.executeAsOwner(inserted(referral, client, submitted, caught));
    step(referral, 0, "SUBMITTED", submitted);
    return referral;
  }

  void refused(String submitted) throws SQLException {
    Database.executeAsOwner(inserted(Ids.unlinkable(), Ids.unlinkable(), submitted, null));
  }

  void step(UUID referral, int position, String status, String at) throws SQLException {
    Database.executeAsOwner(
        """
        insert into referral_status_change (referral_id, position, status, at, by_organisation)
        values ('%s', %d, '%s', %s, '%s')\
        """
            .formatted(referral, position, status, inFinland(at), Ids.unlinkable()));
  }

  /** Returns the version of the figure that was last published for the college. */
  List<String> remembered() throws SQLException {
    try (var service = Database.asService()) {
      return Database.select(
          service, "select version from published_figures where key = '" + id + "'");
    }
  }

  List<ConsumerRecord<String, byte[]>> told(int count) {
    return topics.await(TOPIC, count, told -> id.toString().equals(told.key()));
  }

  private String inserted(UUID referral, UUID client, String submitted, @Nullable String caught) {
    return """
    insert into referral (id, version, client_id, authority_id, provider_id, offering_id,
      priority, legal_basis, status, catch_started_at, catch_due_at, caught_at)
    values ('%s', 0, '%s', '%s', '%s', '%s', 'NORMAL', 'STATUTE', '%s', %s, %s, %s)\
    """
        .formatted(
            referral,
            client,
            Ids.unlinkable(),
            id,
            Ids.unlinkable(),
            caught == null ? "REFUSED" : "CAUGHT",
            inFinland(submitted),
            inFinland(submitted),
            caught == null ? "null" : inFinland(caught));
  }

  private static String inFinland(String local) {
    return "timestamp '%s' at time zone 'Europe/Helsinki'".formatted(local);
  }
}
