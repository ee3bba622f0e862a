package fi.koppi.systemtests.demo;

import java.util.UUID;

/**
 * A college's programme and offering and an employer's need, all known to referral-service by
 * event.
 */
record Supply(UUID programme, UUID offering, UUID need) {

  static Supply publish(Stage stage) {
    var cast = stage.cast();
    cast.enrolColleges(Stage.PATIENCE);
    UUID programme =
        cast.editor().addProgramme(stage.careeria().college(), stage.named("Koneistus"));
    UUID offering = offer(stage, programme, stage.named("Koneistajaksi"));
    cast.platform().register(cast.employer());
    UUID need = cast.employer().publishNeed(stage.named("Koneistajia"), 2).getId();
    stage.municipality().awaitNeed(need, Stage.PATIENCE);
    stage.narrator().seen("need " + need + " is known to referral-service", "open");
    return new Supply(programme, offering, need);
  }

  /** Publishes an offering with two places and waits until referral-service has it. */
  static UUID offer(Stage stage, UUID programme, String title) {
    UUID offering = stage.cast().editor().publishOffering(programme, title, 2).getId();
    stage.municipality().awaitOffering(offering, Stage.PATIENCE);
    stage.narrator().seen("offering " + offering + " is known to referral-service", "open");
    return offering;
  }
}
