package fi.koppi.catalogservice.seat.messaging;

import fi.koppi.catalogservice.seat.SeatCommands;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Processes the requests for seats, in order for each offering. */
@ApplicationScoped
class SeatRequestConsumer implements EventConsumer {

  static final String REQUESTED = "fi.koppi.referral.seat-requested.v1";
  static final String CONFIRMATION = "fi.koppi.referral.seat-confirmation-requested.v1";
  static final String RELEASE = "fi.koppi.referral.seat-release-requested.v1";
  static final String NO_SHOW = "fi.koppi.referral.seat-no-show-reported.v1";

  private final SeatCommands commands;

  @Inject
  SeatRequestConsumer(SeatCommands commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "seat-request";
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(
        REQUESTED, SeatRequested.class,
        CONFIRMATION, SeatReference.class,
        RELEASE, SeatReference.class,
        NO_SHOW, SeatReference.class);
  }

  @Override
  public void on(ReceivedEvent event) {
    switch (event.type()) {
      case REQUESTED -> commands.request(event.as(SeatRequested.class).request());
      case CONFIRMATION -> {
        var seat = event.as(SeatReference.class);
        commands.confirm(seat.seat(), seat.offering());
      }
      case RELEASE -> {
        var seat = event.as(SeatReference.class);
        commands.release(seat.seat(), seat.offering());
      }
      case NO_SHOW -> {
        var seat = event.as(SeatReference.class);
        commands.reportNoShow(seat.seat(), seat.offering());
      }
      default -> {
        // Types that come later are none of our business.
      }
    }
  }
}
