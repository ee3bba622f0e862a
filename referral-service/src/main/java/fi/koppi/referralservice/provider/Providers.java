package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import java.util.List;
import java.util.Optional;

/** What is asked of the storage of announced providers. */
public interface Providers {

  Optional<Provider> find(ProviderId id);

  /** Those whose admission system waits for its topics. */
  List<Provider> awaitingChannel();

  void add(Provider provider);
}
