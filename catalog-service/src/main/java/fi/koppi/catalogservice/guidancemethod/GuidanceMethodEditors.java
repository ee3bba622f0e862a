package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;

/**
 * The actors who may add methods: catalog editors of providers, partner coordinators of
 * authorities, and both of the platform. They may change the methods of their own organisation, and
 * the platform's all methods.
 */
final class GuidanceMethodEditors {

  private GuidanceMethodEditors() {}

  static void require(Actor actor) {
    if (!include(actor)) {
      throw new Refused(
          CommonProblem.FORBIDDEN,
          "Methods are recorded by providers' catalog editors and authorities' partner"
              + " coordinators.");
    }
  }

  static boolean include(Actor actor, OrganisationId owner) {
    return include(actor)
        && (actor.isOf(owner.value()) || actor.type() == OrganisationType.PLATFORM);
  }

  private static boolean include(Actor actor) {
    return switch (actor.type()) {
      case PLATFORM -> actor.has(Roles.CATALOG_EDITOR) || actor.has(Roles.PARTNER_COORDINATOR);
      case PROVIDER -> actor.has(Roles.CATALOG_EDITOR);
      case AUTHORITY -> actor.has(Roles.PARTNER_COORDINATOR);
      case EMPLOYER -> false;
    };
  }
}
