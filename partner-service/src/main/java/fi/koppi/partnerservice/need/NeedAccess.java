package fi.koppi.partnerservice.need;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.Roles;
import fi.koppi.partnerservice.OrganisationId;

/** Decides who may change a need: its organisation, or a coordinator on its behalf. */
final class NeedAccess {

  private NeedAccess() {}

  static boolean mayEdit(Actor actor, OrganisationId owner) {
    return actor.isOf(owner.value()) || actor.has(Roles.PARTNER_COORDINATOR);
  }

  /** Returns the refusal of a need that belongs to another organisation, which looks unknown. */
  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "No need that you may see has this id.");
  }
}
