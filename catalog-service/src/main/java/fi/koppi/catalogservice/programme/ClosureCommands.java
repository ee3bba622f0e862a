package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.closure.ProviderClosures;
import fi.koppi.catalogservice.provider.ScheduledActor;
import fi.koppi.kit.announcement.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

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

  /** Finds the first closed provider behind another one whose programmes are not all retired. */
  @Transactional
  public Optional<ProviderId> nextAfter(ProviderId provider) {
    return closures.nextAfter(provider);
  }

  /**
   * Retires some programmes of a closed provider, unless another transaction is at work on them.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean retireSome(ProviderId provider) {
    if (!closures.lock(provider)) {
      return false;
    }
    var at = time.instant();
    var by = ScheduledActor.of(provider);
    var portion = programmes.lockActive(provider, PORTION);
    events.announceAll(portion.stream().map(programme -> programme.retire(by, at)).toList());
    boolean mayBeMore = portion.size() == PORTION;
    if (!mayBeMore) {
      closures.remove(provider);
    }
    return mayBeMore;
  }
}
