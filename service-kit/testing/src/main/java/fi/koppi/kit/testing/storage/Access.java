package fi.koppi.kit.testing.storage;

/** A feature's use of a table, with the first place in the code where it was found. */
record Access(String feature, String table, Kind kind, String place) {

  enum Kind {
    READS,
    WRITES
  }
}
