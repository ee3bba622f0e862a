package fi.koppi.catalogservice.campus;

/** A change of a campus that other features have to agree to. */
public sealed interface CampusEvent {

  Campus campus();

  /** The campus closes; a follower that still needs it refuses, which rolls the closing back. */
  record Closing(Campus campus) implements CampusEvent {}
}
