package fi.koppi.referralservice.client;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.access.AccessLog;
import fi.koppi.referralservice.access.RowAccess;
import fi.koppi.referralservice.access.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access log and row access that remember all calls. */
class RememberedAccess implements AccessLog, RowAccess {

  final List<AccessAction> actions = new ArrayList<>();
  final List<String> served = new ArrayList<>();

  @Override
  public void record(Actor actor, AccessAction action, Subject subject, @Nullable String reason) {
    actions.add(action);
  }

  @Override
  public void recordRefused(Actor actor, AccessAction action, Subject subject, int status) {
    actions.add(action);
  }

  @Override
  public void recordRefused(Actor actor, AccessAction action, Subject subject, String cause) {
    actions.add(action);
  }

  @Override
  public void asAuthority(AuthorityId authority) {
    served.add("AUTHORITY " + authority.value());
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
