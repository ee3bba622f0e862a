package fi.koppi.kit.mirror;

/** The state of something as its owner announces it, with the fields that the reader uses. */
public interface AnnouncedState {

  /** The owner's version, which grows with every change. */
  long version();
}
