package fi.koppi.referralservice.unmetneed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.client.api.Database;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others learn of unmet needs, and what they must not. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class UnmetNeedFiguresTest {

  private static final String TOPIC = "koppi.referral.unmet-need.v1";
  private static final String STATE = "fi.koppi.referral.unmet-need-state.v1";

  /** A day is told once, so each telling needs a later one. */
  private static final AtomicLong DAYS = new AtomicLong();

  private final String skill = "http://data.europa.eu/esco/skill/" + UUID.randomUUID();
  private final UUID porvoo = Ids.unlinkable();
  private final UUID loviisa = Ids.unlinkable();
  private final UUID sipoo = Ids.unlinkable();
  private final TellingCommands telling;
  private final Topics topics = Topics.ofTest();

  UnmetNeedFiguresTest(TellingCommands telling) {
    this.telling = telling;
  }

  /** The wire form as somebody else reads it. */
  private record Told(long version, int clients, List<Area> areas, int elsewhere) {}

  private record Area(UUID authorityId, int clients) {}

  @BeforeEach
  void createTopic() {
    topics.create(List.of(TOPIC));
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void authorityOfFiveIsToldAndOneOfFourIsNot() throws SQLException {
    lacking(porvoo, 5);
    lacking(loviisa, 4);

    telling.tell(nextDay());

    assertThat(read(told(1).getLast())).isEqualTo(new Told(1, 5, List.of(new Area(porvoo, 5)), 0));
  }

  @Test
  void figuresAreRoundedDownToFives() throws SQLException {
    lacking(porvoo, 14);

    telling.tell(nextDay());

    assertThat(read(told(1).getLast()).areas()).containsExactly(new Area(porvoo, 10));
  }

  @Test
  void smallAuthoritiesAreToldTogetherWhereFiveAreLeftWithoutTheLargest() throws SQLException {
    lacking(porvoo, 4);
    lacking(loviisa, 4);
    lacking(sipoo, 1);

    telling.tell(nextDay());

    assertThat(read(told(1).getLast())).isEqualTo(new Told(1, 5, List.of(), 5));
  }

  @Test
  void smallAuthoritiesAreNotToldWhereTheLargestCouldSubtractItself() throws SQLException {
    lacking(porvoo, 4);
    lacking(loviisa, 4);

    telling.tell(nextDay());

    assertThat(remembered()).isEmpty();
  }

  @Test
  void everyMessageIsAsTheSchemaSays() throws SQLException {
    lacking(porvoo, 6);

    telling.tell(nextDay());

    ContractCheck.validates(STATE, told(1).getLast().value());
  }

  @Test
  void figureThatFallsUnderFiveIsWithdrawnAndComesBackWithALaterVersion() throws SQLException {
    lacking(porvoo, 5);
    telling.tell(nextDay());

    closeOne();
    telling.tell(nextDay());
    lacking(porvoo, 1);
    telling.tell(nextDay());

    var told = told(3);
    assertThat(told.get(1).value()).isNull();
    assertThat(Stream.of(told.getFirst(), told.getLast()).map(UnmetNeedFiguresTest::read))
        .extracting(Told::version)
        .containsExactly(1L, 3L);
  }

  @Test
  void dayIsToldOnceWhateverHappensOnIt() throws SQLException {
    var day = nextDay();
    lacking(porvoo, 5);
    telling.tell(day);

    lacking(porvoo, 5);
    telling.tell(day);

    assertThat(remembered()).containsExactly("1");
  }

  @Test
  void whatHasNotChangedIsNotToldAgain() throws SQLException {
    lacking(porvoo, 5);
    telling.tell(nextDay());

    lacking(porvoo, 2);
    telling.tell(nextDay());

    assertThat(remembered()).containsExactly("1");
  }

  @Test
  void replicasThatTellTheSameDayTellItTogetherOnce() throws SQLException {
    var day = nextDay();
    lacking(porvoo, 5);

    Stream.generate(() -> CompletableFuture.runAsync(() -> telling.tell(day)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    lacking(porvoo, 5);
    telling.tell(nextDay());

    assertThat(told(2).stream().map(UnmetNeedFiguresTest::read))
        .extracting(Told::version)
        .containsExactly(1L, 2L);
  }

  @Test
  void serviceItselfReadsNothingFinerAcrossAuthorities() throws SQLException {
    lacking(porvoo, 4);

    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", loviisa);

      assertThat(Database.select(service, "select 1 from unmet_need")).isEmpty();
      assertThat(
              Database.select(
                  service, "select 1 from unmet_need_figures() where skill = '" + skill + "'"))
          .isEmpty();
    }
  }

  private static LocalDate nextDay() {
    return LocalDate.of(2031, 1, 1).plusDays(DAYS.incrementAndGet());
  }

  private void lacking(UUID authority, int clients) throws SQLException {
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
                .formatted(Ids.unlinkable(), client, authority, skill));
      }
      owner.commit();
    }
  }

  private void closeOne() throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.update(
          owner,
          """
          update unmet_need set status = 'CLOSED', closed_by = 'OTHER'
          where id = (select id from unmet_need where skill = '%s' limit 1)\
          """
              .formatted(skill));
      owner.commit();
    }
  }

  /** The versions in which the skill has been told, the last one only. */
  private List<String> remembered() throws SQLException {
    try (var service = Database.asService()) {
      return Database.select(
          service, "select version from unmet_need_told where skill = '" + skill + "'");
    }
  }

  private List<ConsumerRecord<String, byte[]>> told(int count) {
    return topics.await(TOPIC, count, told -> skill.equals(told.key()));
  }

  private static Told read(ConsumerRecord<String, byte[]> told) {
    return EventJson.read(new String(told.value(), UTF_8), Told.class);
  }
}
