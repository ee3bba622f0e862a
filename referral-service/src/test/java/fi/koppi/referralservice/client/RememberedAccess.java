package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.RowAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An access log and row access that remember what they were told. */
class RememberedAccess implements AccessLog, RowAccess {

  final List<AccessAction> actions = new ArrayList<>();
  final List<String> served = new ArrayList<>();

  @Override
  public void record(Actor actor, AccessAction action, ClientId client) {
    actions.add(action);
  }

  @Override
  public void record(Actor actor, AccessAction action, ClientId client, String reason) {
    actions.add(action);
  }

  @Override
  public void asOrganisation(UUID authority) {
    served.add("AUTHORITY " + authority);
  }

  @Override
  public void asProvider(UUID provider) {
    served.add("PROVIDER " + provider);
  }

  @Override
  public void as(Actor actor) {
    served.add(actor.type() + " " + actor.organisation());
  }

  @Override
  public void asSystem() {
    served.add("SYSTEM");
  }
}
