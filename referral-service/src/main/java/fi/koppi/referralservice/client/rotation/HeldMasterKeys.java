package fi.koppi.referralservice.client.rotation;

import fi.koppi.kit.start.StartCondition;
import fi.koppi.referralservice.secrecy.MasterKeys;
import fi.koppi.referralservice.secrecy.RegisteredMasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The condition that no former master key was taken away as long as it wraps something. */
@ApplicationScoped
class HeldMasterKeys implements StartCondition {

  private final RotationQueries queries;
  private final MasterKeys masters;

  @Inject
  HeldMasterKeys(RotationQueries queries, MasterKeys masters) {
    this.queries = queries;
    this.masters = masters;
  }

  @Override
  public void check() {
    List<String> missing =
        queries.formerInUse().stream()
            .map(RegisteredMasterKey::id)
            .filter(id -> !masters.has(id))
            .toList();
    if (!missing.isEmpty()) {
      throw new NotFulfilled(
          "the former master keys that still wrap keys: koppi.further-keysets has none with the id"
              + " "
              + String.join(", ", missing));
    }
  }
}
