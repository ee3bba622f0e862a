package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;

/**
 * The actors who may change a provider's part of the catalogue: its own editors and those of the
 * platform.
 */
public final class CatalogEditors {

  private CatalogEditors() {}

  public static boolean include(Actor actor, ProviderId owner) {
    return actor.has(Roles.CATALOG_EDITOR)
        && (actor.isOf(owner.value()) || actor.type() == OrganisationType.PLATFORM);
  }

  /** Refuses an actor who may not edit the provider's part, as if it did not exist. */
  public static void require(Actor actor, ProviderId owner) {
    if (!include(actor, owner)) {
      throw unknownProvider();
    }
  }

  /** Returns the refusal for a provider that does not exist or that the actor may not edit. */
  public static Refused unknownProvider() {
    return new Refused(CommonProblem.NOT_FOUND, "No provider that you may edit has this id.");
  }
}
