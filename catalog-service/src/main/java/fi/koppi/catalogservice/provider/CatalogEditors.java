package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;

/** Who may change a provider's part of the catalog: its own editors and the platform's. */
public final class CatalogEditors {

  private CatalogEditors() {}

  public static boolean include(Actor actor, ProviderId owner) {
    return actor.has(Roles.CATALOG_EDITOR)
        && (actor.isOf(owner.value()) || actor.type() == OrganisationType.PLATFORM);
  }

  /** Of somebody else's part one cannot even learn whether it is there. */
  public static void require(Actor actor, ProviderId owner) {
    if (!include(actor, owner)) {
      throw unknownProvider();
    }
  }

  /** What is answered about a provider that somebody may not edit, or that is not there. */
  public static Refused unknownProvider() {
    return new Refused(CommonProblem.NOT_FOUND, "No provider that you may edit has this id.");
  }
}
