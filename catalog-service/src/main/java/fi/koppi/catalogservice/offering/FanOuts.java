package fi.koppi.catalogservice.offering;

import java.util.Optional;

/** The storage of fan-outs that are not done. */
public interface FanOuts {

  void add(FanOut fanOut);

  /** Removes the oldest that nobody else is working on; it comes back if the transaction fails. */
  Optional<FanOut> takeOne();
}
