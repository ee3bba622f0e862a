package fi.koppi.referralservice.answerdelay;

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
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others learn of how fast a college answers, and what they must not. */
@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class AnswerDelayFiguresTest {

  private static final String TOPIC = "koppi.referral.answer-delay.v1";
  private static final String STATE = "fi.koppi.referral.answer-delay-state.v1";

  private static final LocalDate DAY = LocalDate.of(2031, 6, 2);

  private final UUID college = Ids.unlinkable();
  private final TellingCommands telling;
  private final Topics topics = Topics.ofTest();

  AnswerDelayFiguresTest(TellingCommands telling) {
    this.telling = telling;
  }

  /** The wire form as somebody else reads it. */
  private record Told(
      UUID providerId,
      long version,
      int medianWorkingDays,
      int p90WorkingDays,
      int referrals,
      LocalDate measuredFrom,
      LocalDate measuredTo) {}

  /** Each test begins where no day has been told. */
  @BeforeEach
  void begin() throws SQLException {
    topics.create(List.of(TOPIC));
    asOwner("update answer_delay_day set told_on = '-infinity'");
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Test
  void collegeThatCaughtFiveIsToldWithTheNinetyDaysBefore() throws SQLException {
    for (var day = 12; day <= 16; day++) {
      caught("2031-05-12T09:00", "2031-05-%dT15:00".formatted(day));
    }

    telling.tell(DAY);

    assertThat(read(told(1).getLast()))
        .isEqualTo(
            new Told(college, 1, 2, 4, 5, LocalDate.of(2031, 3, 4), LocalDate.of(2031, 6, 1)));
  }

  @Test
  void collegeThatCaughtFourIsNotTold() throws SQLException {
    caughtSlowly(4, 1);

    telling.tell(DAY);

    assertThat(remembered()).isEmpty();
  }

  @Test
  void fiveReferralsOfFourClientsAreTooFew() throws SQLException {
    caughtSlowly(3, 1);
    var client = Ids.unlinkable();
    caught(client, "2031-05-12T09:00", "2031-05-13T09:00");
    caught(client, "2031-05-12T09:00", "2031-05-13T09:00");

    telling.tell(DAY);

    assertThat(remembered()).isEmpty();
  }

  @Test
  void medianAndNineInTenAreRanksAndReferralsAreInFives() throws SQLException {
    for (var days = 0; days < 13; days++) {
      caughtSlowly(1, days);
    }

    telling.tell(DAY);

    assertThat(read(told(1).getLast()))
        .extracting(Told::medianWorkingDays, Told::p90WorkingDays, Told::referrals)
        .containsExactly(6, 11, 10);
  }

  @ParameterizedTest(name = "{0} to {1} are {2} working days")
  @CsvSource({
    "2026-12-18T09:00, 2026-12-29T09:00, 5",
    "2026-12-18T09:00, 2027-01-07T09:00, 10",
    "2027-03-24T09:00, 2027-04-02T09:00, 5",
    "2027-06-23T09:00, 2027-06-29T09:00, 3",
    "2026-12-03T23:59, 2026-12-07T00:01, 2",
    "2026-11-20T08:00, 2026-11-20T16:00, 0",
    "2026-11-20T08:00, 2026-11-22T16:00, 0",
    "2026-11-21T08:00, 2026-11-23T08:00, 1",
    "2026-10-22T23:59, 2026-10-23T00:01, 1",
    "2026-10-25T02:30, 2026-10-26T00:30, 1",
    "2020-01-01T09:00, 2027-01-07T09:00, 561",
  })
  void delayIsCountedInFinnishWorkingDays(String submitted, String caught, int days)
      throws SQLException {
    for (var i = 0; i < 5; i++) {
      caught(submitted, caught);
    }

    telling.tell(LocalDate.parse(caught.substring(0, 10)).plusDays(1));

    assertThat(read(told(1).getLast()).medianWorkingDays()).isEqualTo(days);
  }

  @Test
  void whatWasReturnedCountsFromTheSubmissionThatWasCaught() throws SQLException {
    for (var i = 0; i < 5; i++) {
      var referral = caught("2031-05-12T09:00", "2031-05-21T09:00");
      step(referral, 1, "RETURNED", "2031-05-13T09:00");
      step(referral, 2, "SUBMITTED", "2031-05-19T09:00");
      step(referral, 3, "RETURNED", "2031-05-26T09:00");
      step(referral, 4, "SUBMITTED", "2031-05-27T09:00");
    }

    telling.tell(DAY);

    assertThat(read(told(1).getLast()).medianWorkingDays()).isEqualTo(2);
  }

  @Test
  void whatWasRefusedOrWaitsStillDoesNotCount() throws SQLException {
    caughtSlowly(4, 1);
    asOwner(inserted(Ids.unlinkable(), Ids.unlinkable(), "2031-05-12T09:00", null));

    telling.tell(DAY);

    assertThat(remembered()).isEmpty();
  }

  @Test
  void whatIsCaughtOnTheDayItselfWaitsForTheNext() throws SQLException {
    for (var i = 0; i < 5; i++) {
      caught("2031-05-30T09:00", "2031-06-02T00:00");
    }

    telling.tell(DAY);
    var onTheDay = remembered();
    telling.tell(DAY.plusDays(1));

    assertThat(onTheDay).isEmpty();
    assertThat(remembered()).containsExactly("1");
  }

  @Test
  void everyMessageIsAsTheSchemaSays() throws SQLException {
    caughtSlowly(7, 0);

    telling.tell(DAY);

    ContractCheck.validates(STATE, told(1).getLast().value());
  }

  @Test
  void collegeThatFallsUnderFiveIsWithdrawnAndComesBackWithALaterVersion() throws SQLException {
    caught("2031-03-03T09:00", "2031-03-04T09:00");
    caughtSlowly(4, 1);
    telling.tell(DAY);

    telling.tell(DAY.plusDays(1));
    caughtSlowly(1, 1);
    telling.tell(DAY.plusDays(2));

    var told = told(3);
    assertThat(told.get(1).value()).isNull();
    assertThat(Stream.of(told.getFirst(), told.getLast()).map(AnswerDelayFiguresTest::read))
        .extracting(Told::version)
        .containsExactly(1L, 3L);
  }

  @Test
  void dayIsToldOnceWhateverHappensOnIt() throws SQLException {
    caughtSlowly(5, 1);
    telling.tell(DAY);

    caughtSlowly(5, 3);
    telling.tell(DAY);
    telling.tell(DAY.minusDays(1));

    assertThat(remembered()).containsExactly("1");
  }

  @Test
  void whatHasNotChangedIsNotToldAgain() throws SQLException {
    caughtSlowly(5, 1);
    telling.tell(DAY);

    caughtSlowly(2, 1);
    telling.tell(DAY.plusDays(1));

    assertThat(remembered()).containsExactly("1");
  }

  @Test
  void replicasThatTellTheSameDayTellItTogetherOnce() throws SQLException {
    caughtSlowly(5, 1);

    Stream.generate(() -> CompletableFuture.runAsync(() -> telling.tell(DAY)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    caughtSlowly(5, 1);
    telling.tell(DAY.plusDays(1));

    assertThat(told(2).stream().map(AnswerDelayFiguresTest::read))
        .extracting(Told::version)
        .containsExactly(1L, 2L);
  }

  @Test
  void serviceItselfReadsNothingFinerAcrossAuthorities() throws SQLException {
    caughtSlowly(4, 1);

    try (var service = Database.asService()) {
      Database.serve(service, "AUTHORITY", Ids.unlinkable());

      assertThat(Database.select(service, "select 1 from referral")).isEmpty();
      assertThat(
              Database.select(
                  service,
                  """
                  select 1 from answer_delay_figures('2031-01-01', '2031-12-31', '{2031-05-13}')
                  where provider_id = '%s'\
                  """
                      .formatted(college)))
          .isEmpty();
      assertThat(Database.select(service, "select 1 from referral")).isEmpty();
    }
  }

  /** So many clients, each caught so many working days after Monday, 5 May 2031. */
  private void caughtSlowly(int clients, int days) throws SQLException {
    var afterWeekends = LocalDate.of(2031, 5, 5).plusDays(days / 5 * 7 + days % 5);
    for (var i = 0; i < clients; i++) {
      caught("2031-05-05T09:00", afterWeekends + "T15:00");
    }
  }

  private UUID caught(String submitted, String caught) throws SQLException {
    return caught(Ids.unlinkable(), submitted, caught);
  }

  private UUID caught(UUID client, String submitted, String caught) throws SQLException {
    var referral = Ids.unlinkable();
    asOwner(inserted(referral, client, submitted, caught));
    step(referral, 0, "SUBMITTED", submitted);
    return referral;
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
            college,
            Ids.unlinkable(),
            caught == null ? "REFUSED" : "CAUGHT",
            inFinland(submitted),
            inFinland(submitted),
            caught == null ? "null" : inFinland(caught));
  }

  private void step(UUID referral, int position, String status, String at) throws SQLException {
    asOwner(
        """
        insert into referral_status_change (referral_id, position, status, at, by_organisation)
        values ('%s', %d, '%s', %s, '%s')\
        """
            .formatted(referral, position, status, inFinland(at), Ids.unlinkable()));
  }

  private static String inFinland(String local) {
    return "timestamp '%s' at time zone 'Europe/Helsinki'".formatted(local);
  }

  private static void asOwner(String statement) throws SQLException {
    try (var owner = Database.asOwner()) {
      Database.update(owner, statement);
      owner.commit();
    }
  }

  /** The version in which the college was told last. */
  private List<String> remembered() throws SQLException {
    try (var service = Database.asService()) {
      return Database.select(
          service, "select version from answer_delay_told where provider_id = '" + college + "'");
    }
  }

  private List<ConsumerRecord<String, byte[]>> told(int count) {
    return topics.await(TOPIC, count, told -> college.toString().equals(told.key()));
  }

  private static Told read(ConsumerRecord<String, byte[]> told) {
    return EventJson.read(new String(told.value(), UTF_8), Told.class);
  }
}
