package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.offering.fanout.FanOut;
import fi.koppi.catalogservice.offering.fanout.FanOut.Task;
import fi.koppi.catalogservice.offering.fanout.FanOuts;
import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Does the work on many offerings that one programme or provider causes, in portions. */
@ApplicationScoped
public class FanOutCommands {

  static final int PORTION = 100;

  /** Ending an offering releases its seats, each of which is announced. */
  static final int ENDING_PORTION = 20;

  private final FanOuts fanOuts;
  private final Offerings offerings;
  private final Announcer<OfferingEvent> events;

  @Inject
  FanOutCommands(FanOuts fanOuts, Offerings offerings, Announcer<OfferingEvent> events) {
    this.fanOuts = fanOuts;
    this.offerings = offerings;
    this.events = events;
  }

  /** Does the first portion in the transaction of the change, and stores the rest as a row. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begin(FanOut fanOut) {
    doPortion(fanOut);
  }

  /** Finds the first fan-out that has more to do behind a place. */
  @Transactional
  public Optional<FanOut.Place> nextAfter(FanOut.Place place) {
    return fanOuts.nextAfter(place);
  }

  /** Does one more portion of a fan-out, unless another transaction is at work on it. */
  @Transactional
  public void goOn(FanOut.Place place) {
    fanOuts.take(place).ifPresent(this::doPortion);
  }

  private void doPortion(FanOut fanOut) {
    int size = sizeOf(fanOut.task());
    var portion = lockPortion(fanOut, size);
    switch (fanOut.task()) {
      // A revision, so that the version grows: a consumer ignores a state that is not newer.
      case Task.ReviseProgramme revise ->
          announce(
              portion,
              it -> it.revise(it.details(), "Its programme changed", fanOut.by(), fanOut.at()));
      case Task.DiscardProgramme discard ->
          announce(portion, it -> it.cancel(fanOut.by(), fanOut.at()));
      case Task.EndProvider end -> end(portion, fanOut);
    }
    if (portion.size() == size) {
      fanOuts.add(fanOut.goingOnAfter(portion.getLast().id()));
    }
  }

  private static int sizeOf(Task task) {
    return switch (task) {
      case Task.ReviseProgramme revise -> PORTION;
      case Task.DiscardProgramme discard -> PORTION;
      case Task.EndProvider end -> ENDING_PORTION;
    };
  }

  private List<Offering> lockPortion(FanOut fanOut, int size) {
    var after = fanOut.after();
    return switch (fanOut.task()) {
      case Task.ReviseProgramme(var programme) -> offerings.lockPublished(programme, after, size);
      case Task.DiscardProgramme(var programme) ->
          offerings.lockProposedDrafts(programme, after, size);
      case Task.EndProvider(var provider) -> offerings.lockUnended(provider, after, size);
    };
  }

  /** Closes first what was over before its provider closed, since it goes to the archive. */
  private void end(List<Offering> portion, FanOut fanOut) {
    var by = fanOut.by();
    var at = fanOut.at();
    var day = Today.at(at);
    announce(
        portion.stream()
            .filter(it -> it.status() == OfferingStatus.PUBLISHED && it.isOver(day))
            .toList(),
        it -> it.close(by, at));
    announce(portion, it -> it.endWithProvider(by, at));
  }

  private void announce(List<Offering> portion, Function<Offering, OfferingEvent> change) {
    events.announceAll(portion.stream().map(change).toList());
  }
}
