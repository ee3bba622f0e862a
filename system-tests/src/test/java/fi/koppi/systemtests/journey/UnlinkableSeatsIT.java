package fi.koppi.systemtests.journey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.referral.model.SeatStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.journey.AllTopics.Lying;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that the events about seats don't reveal which referral or client they belong to. */
@ExtendWith(SuiteExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class UnlinkableSeatsIT {

  private static final String REQUESTS = "koppi.referral.seat-request.v1";
  private static final String ANSWERS = "koppi.catalog.seat.v1";

  private final Suite suite;
  private final Scene scene;
  private final UUID offering;
  private final UUID referral;

  private List<Lying> events = List.of();

  UnlinkableSeatsIT(Suite suite) {
    this.suite = suite;
    this.scene = new Scene(suite);
    this.offering = scene.offering(1);
    this.referral = scene.placeAccepted(offering);
  }

  @BeforeAll
  void giveTheSeatUpAgain() {
    scene.municipality().withdraw(referral, scene.version(referral));
    scene.awaitSeat(referral, SeatStatus.RELEASED);
    events = AllTopics.read(suite);
  }

  @AfterAll
  void close() {
    scene.close();
  }

  @Test
  void seatEventsNameNeitherReferralNorClientNorAuthority() {
    String client = scene.municipality().read(referral).getClientId().toString();
    String authority = suite.organisation("porvoo-employment").toString();

    var seats = ofSeat().toList();

    assertThat(seats).extracting(Lying::topic).contains(REQUESTS, ANSWERS);
    assertThat(seats)
        .extracting(Lying::toString)
        .noneMatch(event -> event.contains(referral.toString()))
        .noneMatch(event -> event.contains(client))
        .noneMatch(event -> event.contains(authority));
  }

  @Test
  void noIdOfCorrelationCauseOrTraceLeadsFromTheSeatToTheReferral() {
    Set<String> ofReferral = ofReferral().flatMap(Lying::lineage).collect(toSet());

    Set<String> ofSeat = ofSeat().flatMap(Lying::lineage).collect(toSet());

    assertThat(ofReferral).hasSizeGreaterThanOrEqualTo(10);
    assertThat(ofSeat).hasSizeGreaterThanOrEqualTo(10).doesNotContainAnyElementsOf(ofReferral);
  }

  @Test
  void timesOfSeatEventsAreExactToTheMinuteOnly() {
    var seats = ofSeat().toList();

    assertThat(seats).extracting(Lying::topic).contains(REQUESTS, ANSWERS);
    assertThat(seats)
        .extracting(Lying::toString)
        .hasSizeGreaterThanOrEqualTo(6)
        .noneMatch(event -> event.matches("(?s).*T\\d\\d:\\d\\d:(?!00Z).*"));
  }

  private Stream<Lying> ofSeat() {
    return events.stream()
        .filter(event -> List.of(REQUESTS, ANSWERS).contains(event.topic()))
        .filter(event -> event.value().contains(offering.toString()));
  }

  private Stream<Lying> ofReferral() {
    return events.stream().filter(event -> event.key().equals(referral.toString()));
  }
}
