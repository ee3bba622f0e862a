package fi.koppi.systemtests.benchmark.submit;

import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.MunicipalSystem;
import fi.koppi.systemtests.benchmark.load.Saturation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Drafts of referrals, which can be submitted once each. */
public final class Drafts {

  private static final int CALLERS = 8;
  private static final int CLIENTS = 100;
  private static final int OFFERINGS = 20;
  private static final int PLACES = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Cast cast;
  private final MunicipalSystem municipality;
  private final List<UUID> clients;
  private final List<UUID> offerings;
  private int pairs;

  /** A draft, of which nobody else knows. */
  record Draft(UUID referral, long version, UUID client, UUID offering) {}

  private Drafts(Cast cast, List<UUID> clients, List<UUID> offerings) {
    this.cast = cast;
    this.municipality = cast.municipality();
    this.clients = new ArrayList<>(clients);
    this.offerings = offerings;
  }

  /** Registers the clients and publishes the offerings that the drafts will be about. */
  public static Drafts prepare(Cast cast) {
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
    return new Drafts(cast, clients, offerings);
  }

  /** Drafts referrals that can all be submitted: no two are of one client to one offering. */
  List<Draft> make(int number) {
    int first = pairs;
    pairs += number;
    while (clients.size() * offerings.size() < pairs) {
      clients.add(municipality.register(cast.client(clients.size())));
    }
    Draft[] made = new Draft[number];
    new Saturation(number, CALLERS)
        .run(n -> made[n] = makeOne(first + n))
        .requireAllAccepted("drafting");
    return List.of(made);
  }

  private Draft makeOne(int pair) {
    return draft(clients.get(pair / offerings.size()), offerings.get(pair % offerings.size()));
  }

  /** Drafts a referral that nobody is going to submit. */
  Draft makeOne() {
    return draft(any(clients), any(offerings));
  }

  private Draft draft(UUID client, UUID offering) {
    var draft = municipality.draft(client, offering);
    return new Draft(draft.getId(), draft.getVersion(), client, offering);
  }

  private static UUID any(List<UUID> ids) {
    return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
  }
}
