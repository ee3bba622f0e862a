package fi.koppi.catalogservice.provider;

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
}
