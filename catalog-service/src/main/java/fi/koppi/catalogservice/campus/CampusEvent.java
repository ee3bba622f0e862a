package fi.koppi.catalogservice.campus;

/** What happens to a campus that others have to agree to. */
public sealed interface CampusEvent {

  Campus campus();

  /** It closes; a follower that still needs it refuses, and so rolls the closing back. */
  record Closing(Campus campus) implements CampusEvent {}
}
