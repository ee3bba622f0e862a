package fi.koppi.referralservice.client.messaging;

import fi.koppi.referralservice.client.ClientEvent;
import fi.koppi.referralservice.client.ClientEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Told to observers in the same transaction and never to a topic. */
@ApplicationScoped
class ObservableClientEvents implements ClientEvents {

  private final Event<ClientEvent> observers;

  @Inject
  ObservableClientEvents(Event<ClientEvent> observers) {
    this.observers = observers;
  }

  @Override
  public void publish(ClientEvent event) {
    observers.fire(event);
  }
}
