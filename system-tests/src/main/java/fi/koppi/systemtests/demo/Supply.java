package fi.koppi.systemtests.demo;

import java.util.UUID;

/** What a college teaches and an employer needs, known to referrals by event. */
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

  /** Publishes an offering with two places and waits until referrals know it. */
  static UUID offer(Stage stage, UUID programme, String title) {
    UUID offering = stage.cast().editor().publishOffering(programme, title, 2).getId();
    stage.municipality().awaitOffering(offering, Stage.PATIENCE);
    stage.narrator().seen("offering " + offering + " is known to referral-service", "open");
    return offering;
  }
}
