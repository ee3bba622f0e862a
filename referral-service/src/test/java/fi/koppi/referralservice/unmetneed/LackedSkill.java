package fi.koppi.referralservice.unmetneed;

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

/** A skill that only one test uses: the clients who lack it, and what is published about it. */
final class LackedSkill implements AutoCloseable {

  static final String STATE = "fi.koppi.referral.unmet-need-state.v1";
  static final LocalDate DAY = LocalDate.of(2031, 6, 2);

  private static final String TOPIC = "koppi.referral.unmet-need.v1";

  final String uri = "http://data.europa.eu/esco/skill/" + UUID.randomUUID();
  private final Topics topics = Topics.ofTest();

  /** The wire form as somebody else reads it. */
  record Told(long version, int clients, List<Area> areas, int elsewhere) {

    static Told read(ConsumerRecord<String, byte[]> told) {
      return EventJson.read(new String(told.value(), UTF_8), Told.class);
    }
  }

  record Area(UUID authorityId, int clients) {}

  /** Forgets all published days, so that the test begins without any. */
  void open() throws SQLException {
    topics.create(List.of(TOPIC));
    try (var owner = Database.asOwner()) {
      Database.update(owner, "delete from figures_day");
      owner.commit();
    }
  }

  @Override
  public void close() {
    topics.close();
  }

  void lackedIn(UUID authority, int clients) throws SQLException {
    try (var owner = Database.asOwner()) {
      for (var i = 0; i < clients; i++) {
        var client = Ids.unlinkable();
        Database.insertClient(owner, client, authority);
        Database.update(
            owner,
            """
            insert into unmet_need (id, version, client_id, authority_id, skill, found_at, status)
            values ('%s', 0, '%s', '%s', '%s', 'SCREENING', 'OPEN')\
            """
                .formatted(Ids.unlinkable(), client, authority, uri));
      }
      owner.commit();
    }
  }

  void closeOne() throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.update(
          owner,
          """
          update unmet_need set status = 'CLOSED', closed_by = 'OTHER'
          where id = (select id from unmet_need where skill = '%s' limit 1)\
          """
              .formatted(uri));
      owner.commit();
    }
  }

  /** Returns the version of the figure that was last published for the skill. */
  List<String> remembered() throws SQLException {
    try (var service = Database.asService()) {
      return Database.select(
          service, "select version from published_figures where key = '" + uri + "'");
    }
  }

  List<ConsumerRecord<String, byte[]>> told(int count) {
    return topics.await(TOPIC, count, told -> uri.equals(told.key()));
  }
}
