package fi.koppi.systemtests.demo;

import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.client.referral.model.ReferralChangeKind;
import fi.koppi.client.referral.model.ReferralHistory;
import fi.koppi.client.referral.model.ReferralStep;
import fi.koppi.client.referral.model.SeatStatus;
import java.util.List;
import java.util.UUID;

/** The journey of one referral that goes well. */
final class Journey {

  static final List<String> STEPS =
      List.of(
          "DRAFT",
          "SUBMITTED",
          "RECEIVED",
          "CAUGHT",
          "IN_GUIDANCE",
          "OFFERED",
          "PLACE_ACCEPTED",
          "ENROLLED",
          "IN_TRAINING",
          "COMPLETED",
          "FOLLOW_UP");

  private final Stage stage;
  private final UUID client;
  private final UUID offering;
  private final UUID referral;

  private Journey(Stage stage, UUID client, UUID offering, UUID referral) {
    this.stage = stage;
    this.client = client;
    this.offering = offering;
    this.referral = referral;
  }

  /** Creates a client with a career goal and a referral, and submits it. */
  static Journey begin(Stage stage, Supply supply) {
    var municipality = stage.municipality();
    UUID client = municipality.register(stage.cast().client(1));
    var draft = municipality.draft(client, supply.offering());
    municipality.submit(draft.getId(), draft.getVersion());
    return new Journey(stage, client, supply.offering(), draft.getId());
  }

  UUID referral() {
    return referral;
  }

  ReferralHistory history() {
    return stage.municipality().history(referral);
  }

  void isReceived() {
    stage.municipality().awaitSeat(referral, SeatStatus.HELD, Stage.PATIENCE);
    stage.narrator().seen("the seat of referral " + referral, "HELD");
    awaitAtCollege("SUBMITTED");
    isUnlinkable();
  }

  void isTrained() {
    var college = stage.careeria();
    var received = college.fetch(referral);
    Expect.that(received.getClient() != null, "the college should see whom it is to catch");
    stage.narrator().seen("the college sees name, contact and goal", "RECEIVED");
    List.of("CAUGHT", "CONTACTED", "OFFERED")
        .forEach(status -> stage.report(college, referral, status));
    stage.awaitFeed(referral, "OFFERED");
    var offered = stage.municipality().read(referral);
    stage.municipality().acceptPlace(referral, offered.getVersion());
    stage.municipality().awaitSeat(referral, SeatStatus.CONFIRMED, Stage.PATIENCE);
    stage.narrator().seen("the seat of referral " + referral, "CONFIRMED");
    awaitAtCollege("PLACE_ACCEPTED");
    List.of("ENROLLED", "STARTED", "COMPLETED")
        .forEach(status -> stage.report(college, referral, status));
    stage.awaitFeed(referral, "COMPLETED");
  }

  void isFollowedThrough() {
    var completed = stage.municipality().read(referral);
    stage.municipality().recordEmployed(referral, completed.getVersion());
    stage.awaitFeed(referral, "FOLLOW_UP");
    var history = history();
    var steps = history.getSteps().stream().map(step -> step.getStatus().getValue()).toList();
    Expect.same(STEPS, steps, "the history");
    Expect.that(
        history.getSteps().stream().allMatch(Journey::namesItsActor),
        "every step in the history should name who took it and when");
    Expect.same(true, history.getCatchClock().getMet(), "the catch clock met");
    Expect.that(
        statusesInFeed().containsAll(STEPS.subList(1, STEPS.size())),
        "the change feed should have every status; it has " + statusesInFeed());
  }

  private List<String> statusesInFeed() {
    return stage.cast().feed().about(referral).all().stream()
        .filter(change -> change.getKind() == ReferralChangeKind.STATUS)
        .map(ReferralChange::getStatus)
        .toList();
  }

  private void awaitAtCollege(String status) {
    stage
        .careeria()
        .about(referral)
        .await(
            "the event " + status + " at the college",
            event -> event.status().equals(status),
            Stage.PATIENCE);
  }

  /** Checks that the seat requests cannot lead anybody back to the client. */
  private void isUnlinkable() {
    var asked =
        stage.onlooker().all().stream()
            .filter(event -> event.topic().equals("koppi.referral.seat-request.v1"))
            .filter(event -> event.payload().contains(offering.toString()))
            .toList();
    Expect.that(!asked.isEmpty(), "a seat request should have passed by");
    Expect.that(
        asked.stream()
            .noneMatch(event ->
                event.toString().contains(referral.toString())
                    || event.toString().contains(client.toString())),
        "the seat request should not name the referral or the client");
    stage.narrator().seen("the seat request names neither referral nor client", "unlinkable");
  }

  private static boolean namesItsActor(ReferralStep step) {
    return step.getAt() != null && step.getByOrganisation() != null;
  }
}
