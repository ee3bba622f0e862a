package fi.koppi.badservice.need;

/** A use case that a GET calls. */
class OfferCommands {

  void receive() {}
}
