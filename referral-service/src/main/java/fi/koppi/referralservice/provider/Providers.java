package fi.koppi.referralservice.provider;

import fi.koppi.referralservice.ProviderId;
import java.util.List;
import java.util.Optional;

public interface Providers {

  /** Finds a provider, also one that the catalogue has removed. */
  Optional<Provider> findEvenRemoved(ProviderId id);

  /** Returns the providers whose rights at the broker are not what they are entitled to. */
  List<Provider> withUnsettledRights();

  /** Returns the providers on whose channels a principal holds rights now. */
  List<ProviderId> withGrantedRights();

  /** Returns whether a principal is entitled to the channel of any provider but this one. */
  boolean isEntitledElsewhere(String principal, ProviderId except);
}
