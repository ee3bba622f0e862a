package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** The use cases of unmet needs: a coach finds one, and something closes it after all. */
@ApplicationScoped
public class UnmetNeedCommands {

  private final UnmetNeedOpener opener;
  private final UnmetNeeds needs;
  private final ClosingCheck check;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  UnmetNeedCommands(
      UnmetNeedOpener opener, UnmetNeeds needs, ClosingCheck check, Ids ids, InstantSource time) {
    this.opener = opener;
    this.needs = needs;
    this.check = check;
    this.ids = ids;
    this.time = time;
  }

  /** Records that a client lacks a skill; while the gap is open it is recorded once. */
  @Transactional
  public UnmetNeed record(ClientId id, EscoUri skill, FoundAt foundAt, Actor by) {
    var client = opener.client(id, by);
    if (needs.isOpen(id, skill)) {
      throw new Refused(
          UnmetNeedProblem.UNMET_NEED_RECORDED, "Close the open one before recording it anew.");
    }
    var need =
        UnmetNeed.found(new UnmetNeedId(ids.next()), client, skill, foundAt, by, time.instant());
    needs.add(need);
    needs.flush();
    return need;
  }

  /** Closes an unmet need by an offering, a referral of the client, or something else. */
  @Transactional
  public UnmetNeed close(UnmetNeedId id, long expectedVersion, Closing how, Actor by) {
    var need = opener.change(id, expectedVersion, by);
    check.require(how, need.client());
    need.close(how, by, time.instant());
    needs.flush();
    return need;
  }
}
