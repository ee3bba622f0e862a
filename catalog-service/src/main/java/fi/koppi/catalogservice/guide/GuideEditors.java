package fi.koppi.catalogservice.guide;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;

/**
 * The actors who may change the guide and publish editions: the platform's catalog editors, and the
 * partner coordinators of authorities and of the platform. Providers may not, because the guide
 * belongs to all of them.
 */
final class GuideEditors {

  private GuideEditors() {}

  static void require(Actor actor) {
    if (!include(actor)) {
      throw new Refused(
          CommonProblem.FORBIDDEN,
          "The guide is edited by the platform's catalog editors and by authorities' partner"
              + " coordinators.");
    }
  }

  private static boolean include(Actor actor) {
    return switch (actor.type()) {
      case PLATFORM -> actor.has(Roles.CATALOG_EDITOR) || actor.has(Roles.PARTNER_COORDINATOR);
      case AUTHORITY -> actor.has(Roles.PARTNER_COORDINATOR);
      case PROVIDER, EMPLOYER -> false;
    };
  }
}
