package fi.koppi.referralservice.client;

/** Where what happened to clients is told, within the service. */
public interface ClientEvents {

  void publish(ClientEvent event);
}
