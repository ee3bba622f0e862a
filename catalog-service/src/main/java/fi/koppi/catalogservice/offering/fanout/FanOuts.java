package fi.koppi.catalogservice.offering.fanout;

import java.util.Optional;

/** The fan-outs that are not done. */
public interface FanOuts {

  void add(FanOut fanOut);

  Optional<FanOut.Place> nextAfter(FanOut.Place place);

  /**
   * Removes the fan-out of a place, unless another transaction has locked it; a rollback restores
   * it.
   */
  Optional<FanOut> take(FanOut.Place place);
}
