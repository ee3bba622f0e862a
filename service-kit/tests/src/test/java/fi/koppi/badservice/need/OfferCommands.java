package fi.koppi.badservice.need;

import java.util.UUID;

/** A use case that a GET calls, and one that takes an id without a type. */
class OfferCommands {

  void receive() {}

  void refuse(UUID offer) {}
}
