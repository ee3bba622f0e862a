package fi.koppi.catalogservice.provider;

/** Where what happened to providers is told. */
public interface ProviderEvents {

  void publish(ProviderEvent event, Provider provider);
}
