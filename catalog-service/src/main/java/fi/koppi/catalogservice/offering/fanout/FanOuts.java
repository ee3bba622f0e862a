package fi.koppi.catalogservice.offering.fanout;

import java.util.Optional;

/** The fan-outs that are not done. */
public interface FanOuts {

  void add(FanOut fanOut);

  /** Removes the oldest fan-out that no other transaction has locked; a rollback restores it. */
  Optional<FanOut> takeOne();
}
