package fi.koppi.systemtests.demo;

import fi.koppi.local.Suite;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import fi.koppi.systemtests.actor.Onlooker;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import java.time.Duration;
import java.util.UUID;

/** All who take part in the demo, and the narrator that prints what happens. */
final class Stage implements AutoCloseable {

  /** Long enough for a busy laptop; a longer time means a failure. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Narrator narrator;
  private final Cast cast;
  private final Onlooker onlooker;

  Stage(Suite suite, Narrator narrator) {
    this.narrator = narrator;
    this.cast = new Cast(suite, Tries.once(), narrator);
    this.onlooker = new Onlooker(suite, Stage::isBetweenServices, narrator::overheard);
  }

  Narrator narrator() {
    return narrator;
  }

  Cast cast() {
    return cast;
  }

  MunicipalSystem municipality() {
    return cast.municipality();
  }

  AdmissionSystem careeria() {
    return cast.careeria();
  }

  AdmissionSystem tredu() {
    return cast.tredu();
  }

  Onlooker onlooker() {
    return onlooker;
  }

  /** Returns a name that distinguishes this run from earlier ones. */
  String named(String what) {
    return what + ", demo " + cast.run();
  }

  /** Reports a status over the topic of the college's system. */
  void report(AdmissionSystem college, UUID referral, String status) {
    UUID event = college.report(referral, status);
    narrator.reported(college.name(), event, referral, status);
  }

  void awaitFeed(UUID referral, String status) {
    cast.feed()
        .about(referral)
        .await(
            "an entry of the change feed that says " + status,
            change -> status.equals(change.getStatus()),
            PATIENCE);
  }

  @Override
  public void close() {
    cast.close();
    onlooker.close();
  }

  /**
   * Returns whether only services use the topic. The colleges print their own topics themselves,
   * and the life cycle repeats the same steps.
   */
  private static boolean isBetweenServices(String topic) {
    return topic.startsWith("koppi.catalog.")
        || topic.startsWith("koppi.partner.")
        || topic.equals("koppi.referral.seat-request.v1");
  }
}
