package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.offering.fanout.FanOut;
import fi.koppi.catalogservice.offering.fanout.FanOut.Task;
import fi.koppi.catalogservice.offering.fanout.FanOuts;
import fi.koppi.kit.announcement.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Does the work on many offerings that one programme or provider causes, in portions. */
@ApplicationScoped
public class FanOutCommands {

  static final int PORTION = 100;

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

  /** Does one more portion, and returns false if there is none that is free. */
  @Transactional
  public boolean goOn() {
    var next = fanOuts.takeOne();
    next.ifPresent(this::doPortion);
    return next.isPresent();
  }

  private void doPortion(FanOut fanOut) {
    var portion = lockPortion(fanOut);
    events.announceAll(portion.stream().map(offering -> change(offering, fanOut)).toList());
    if (portion.size() == PORTION) {
      fanOuts.add(fanOut.goingOnAfter(portion.getLast().id()));
    }
  }

  private List<Offering> lockPortion(FanOut fanOut) {
    var after = fanOut.after();
    return switch (fanOut.task()) {
      case Task.ReviseProgramme(var programme) ->
          offerings.lockPublished(programme, after, PORTION);
      case Task.DiscardProgramme(var programme) ->
          offerings.lockProposedDrafts(programme, after, PORTION);
      case Task.DiscardProvider(var provider) ->
          offerings.lockProposedDrafts(provider, after, PORTION);
    };
  }

  private static OfferingEvent change(Offering offering, FanOut fanOut) {
    return switch (fanOut.task()) {
      // A revision, so that the version grows: a consumer ignores a state that is not newer.
      case Task.ReviseProgramme revise ->
          offering.revise(offering.details(), "Its programme changed", fanOut.by(), fanOut.at());
      case Task.DiscardProgramme discard -> offering.cancel(fanOut.by(), fanOut.at());
      case Task.DiscardProvider discard -> offering.cancel(fanOut.by(), fanOut.at());
    };
  }
}
