package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;

/** What a provider asks of those who count on it; part of the same transaction. */
public interface ProviderUse {

  /** It teaches nothing any more. */
  void ended(ProviderId provider, Actor by, Instant at);
}
