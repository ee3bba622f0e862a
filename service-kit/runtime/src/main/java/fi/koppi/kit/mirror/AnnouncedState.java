package fi.koppi.kit.mirror;

/** The state of something as its owner announces it, with the fields that the reader uses. */
public interface AnnouncedState {

  /** Returns the version that the owner gave to this state; it grows with every change. */
  long version();
}
