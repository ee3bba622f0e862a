package fi.koppi.referralservice.client.vault;

import fi.koppi.kit.schedule.Portions;
import fi.koppi.kit.start.StartCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The condition that no key lies beside what it opens: keys that an earlier release has stored
 * there are moved before the service works.
 */
@ApplicationScoped
class MovedKeys implements StartCondition {

  private final KeyCommands keys;

  @Inject
  MovedKeys(KeyCommands keys) {
    this.keys = keys;
  }

  @Override
  public void check() {
    Portions.takeAll(keys::movePortionBesideData);
  }
}
