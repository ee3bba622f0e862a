package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.programme.closure.ProviderClosures;
import fi.koppi.catalogservice.provider.ScheduledActor;
import fi.koppi.kit.announcement.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Retires the programmes of closed providers, in portions. */
@ApplicationScoped
public class ClosureCommands {

  static final int PORTION = 50;

  private final ProviderClosures closures;
  private final Programmes programmes;
  private final Announcer<ProgrammeEvent> events;
  private final InstantSource time;

  @Inject
  ClosureCommands(
      ProviderClosures closures,
      Programmes programmes,
      Announcer<ProgrammeEvent> events,
      InstantSource time) {
    this.closures = closures;
    this.programmes = programmes;
    this.events = events;
    this.time = time;
  }

  /** Retires some programmes of one closed provider; false when there is none that is free. */
  @Transactional
  public boolean retireSome() {
    var closed = closures.lockOne();
    closed.ifPresent(provider -> {
      var at = time.instant();
      var by = ScheduledActor.of(provider);
      var portion = programmes.lockActive(provider, PORTION);
      events.announceAll(portion.stream().map(programme -> programme.retire(by, at)).toList());
      if (portion.size() < PORTION) {
        closures.remove(provider);
      }
    });
    return closed.isPresent();
  }
}
