package fi.koppi.referralservice.need;

import fi.koppi.referralservice.NeedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the local copy of the needs that working life announces. */
@ApplicationScoped
public class NeedMirror {

  private final Needs needs;

  @Inject
  NeedMirror(Needs needs) {
    this.needs = needs;
  }

  @Transactional
  public void learn(NeedId id, Need.Announcement announcement) {
    needs
        .find(id)
        .ifPresentOrElse(
            need -> need.learn(announcement), () -> needs.add(new Need(id, announcement)));
  }

  @Transactional
  public void forget(NeedId id) {
    needs.remove(id);
  }
}
