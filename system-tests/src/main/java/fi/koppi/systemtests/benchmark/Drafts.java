package fi.koppi.systemtests.benchmark;

import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Drafts of referrals, which can be submitted once each. */
final class Drafts {

  private static final int CALLERS = 8;
  private static final int CLIENTS = 100;
  private static final int OFFERINGS = 20;
  private static final int PLACES = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MunicipalSystem municipality;
  private final List<UUID> clients;
  private final List<UUID> offerings;

  /** A draft, of which nobody else knows. */
  record Draft(UUID referral, long version, UUID client, UUID offering) {}

  private Drafts(MunicipalSystem municipality, List<UUID> clients, List<UUID> offerings) {
    this.municipality = municipality;
    this.clients = clients;
    this.offerings = offerings;
  }

  /** Registers the clients and publishes the offerings that the drafts will be about. */
  static Drafts prepare(Cast cast) {
    cast.enrolColleges(PATIENCE);
    var editor = cast.editor();
    UUID programme = editor.addProgramme(cast.careeria().college(), "Mittaus " + cast.run());
    List<UUID> offerings =
        IntStream.range(0, OFFERINGS)
            .mapToObj(n -> editor.publishOffering(programme, "Ryhmä " + n, PLACES).getId())
            .toList();
    offerings.forEach(offering -> cast.municipality().awaitOffering(offering, PATIENCE));
    List<UUID> clients =
        IntStream.range(0, CLIENTS)
            .mapToObj(n -> cast.municipality().register(cast.client(n)))
            .toList();
    return new Drafts(cast.municipality(), clients, offerings);
  }

  List<Draft> make(int number) {
    Draft[] made = new Draft[number];
    new Saturation(number, CALLERS).run(n -> made[n] = makeOne()).requireAllAccepted("drafting");
    return List.of(made);
  }

  Draft makeOne() {
    UUID client = any(clients);
    UUID offering = any(offerings);
    var draft = municipality.draft(client, offering);
    return new Draft(draft.getId(), draft.getVersion(), client, offering);
  }

  private static UUID any(List<UUID> ids) {
    return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
  }
}
