package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.offering.OfferingBuilder.AT;
import static fi.koppi.catalogservice.offering.OfferingBuilder.EDITOR;
import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.fanout.FanOut;
import fi.koppi.catalogservice.offering.fanout.FanOuts;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FanOutCommandsTest {

  private static final FanOut REVISION =
      FanOut.of(new FanOut.Task.ReviseProgramme(aProgramme().build().id()), EDITOR, AT);

  private static final ProviderId OTHER = new ProviderId(new UUID(0, 9));
  private static final FanOut END =
      FanOut.of(new FanOut.Task.EndProvider(aProgramme().build().provider()), EDITOR, AT);

  private final InMemoryOfferings offerings = new InMemoryOfferings();
  private final Waiting waiting = new Waiting();
  private final List<OfferingEvent> announced = new ArrayList<>();
  private final FanOutCommands commands = new FanOutCommands(waiting, offerings, announced::add);

  @Test
  void fewOfferingsAreRevisedAtOnceAndLeaveNoWork() {
    publish(FanOutCommands.PORTION - 1);

    commands.begin(REVISION);

    assertThat(announced).hasSize(FanOutCommands.PORTION - 1);
    assertThat(waiting.waiting).isEmpty();
  }

  @Test
  void manyOfferingsAreRevisedInPortionsAndEachOnce() {
    publish(2 * FanOutCommands.PORTION + 1);

    commands.begin(REVISION);
    int atOnce = announced.size();
    goOnToTheEnd();

    assertThat(atOnce).isEqualTo(FanOutCommands.PORTION);
    assertThat(announced)
        .hasSize(2 * FanOutCommands.PORTION + 1)
        .allMatch(OfferingEvent.Revised.class::isInstance)
        .extracting(OfferingEvent::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void offeringsOfAClosedProviderEndInPortionsAndEachOnce() {
    int number = 2 * FanOutCommands.ENDING_PORTION + 1;
    publish(number);

    commands.begin(END);
    int atOnce = announced.size();
    goOnToTheEnd();

    assertThat(atOnce).isEqualTo(FanOutCommands.ENDING_PORTION);
    assertThat(announced)
        .hasSize(number)
        .allMatch(OfferingEvent.Cancelled.class::isInstance)
        .extracting(OfferingEvent::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void closingThatIsWorkedOffTwiceEndsNothingTwice() {
    publish(FanOutCommands.ENDING_PORTION);
    commands.begin(END);
    goOnToTheEnd();

    commands.begin(END);
    goOnToTheEnd();

    assertThat(announced).hasSize(FanOutCommands.ENDING_PORTION);
  }

  @Test
  void whatWasOverIsClosedAndArchivedAndWhatHasEndedStaysAsItIs() {
    var over = add(1, anOffering().running("2026-10-01", "2026-11-01"), OfferingStatus.PUBLISHED);
    var draft = add(2, anOffering(), OfferingStatus.DRAFT);
    add(3, anOffering(), OfferingStatus.CANCELLED);
    add(4, anOffering(), OfferingStatus.ARCHIVED);

    commands.begin(END);

    assertThat(announced.stream().map(Object::getClass).toList())
        .isEqualTo(
            List.of(
                OfferingEvent.Closed.class,
                OfferingEvent.Archived.class,
                OfferingEvent.Discarded.class));
    assertThat(announced)
        .extracting(OfferingEvent::id)
        .containsExactly(over.id(), over.id(), draft.id());
    assertThat(over.history())
        .extracting(StatusChange::status)
        .endsWith(OfferingStatus.CLOSED, OfferingStatus.ARCHIVED);
  }

  @Test
  void otherProvidersKeepWhatTheyOffer() {
    publish(1);

    commands.begin(FanOut.of(new FanOut.Task.EndProvider(OTHER), EDITOR, AT));

    assertThat(announced).isEmpty();
  }

  private void goOnToTheEnd() {
    var next = commands.nextAfter(new FanOut.Place(0));
    while (next.isPresent()) {
      commands.goOn(next.get());
      next = commands.nextAfter(next.get());
    }
  }

  private Offering add(int n, OfferingBuilder builder, OfferingStatus status) {
    var offering = builder.with(new OfferingId(new UUID(0, n))).in(status);
    offerings.add(offering);
    return offering;
  }

  private void publish(int number) {
    for (int n = 1; n <= number; n++) {
      var offering = anOffering().with(new OfferingId(new UUID(0, n))).draft();
      offering.publish(EDITOR, AT);
      offerings.add(offering);
    }
  }

  private static class Waiting implements FanOuts {

    private final NavigableMap<Long, FanOut> waiting = new TreeMap<>();
    private long last;

    @Override
    public void add(FanOut fanOut) {
      waiting.put(++last, fanOut);
    }

    @Override
    public Optional<FanOut.Place> nextAfter(FanOut.Place place) {
      return Optional.ofNullable(waiting.higherKey(place.seq())).map(FanOut.Place::new);
    }

    @Override
    public Optional<FanOut> take(FanOut.Place place) {
      return Optional.ofNullable(waiting.remove(place.seq()));
    }
  }
}
