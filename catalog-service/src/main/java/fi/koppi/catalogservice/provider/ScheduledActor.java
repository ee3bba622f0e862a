package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import java.util.Set;

/** Who acts when a day or a time has come that was set before: a system, and no person. */
public final class ScheduledActor {

  private ScheduledActor() {}

  public static Actor of(ProviderId provider) {
    return new Actor(
        provider.value(), OrganisationType.PROVIDER, "catalog-service", Set.of(), null);
  }
}
