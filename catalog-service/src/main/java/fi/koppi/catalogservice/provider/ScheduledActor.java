package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import java.util.Set;

/** The actor of changes that a set day or time causes: a system, not a person. */
public final class ScheduledActor {

  private ScheduledActor() {}

  public static Actor of(ProviderId provider) {
    return new Actor(
        provider.value(), OrganisationType.PROVIDER, "catalog-service", Set.of(), null);
  }
}
