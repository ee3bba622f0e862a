package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/** Reads the trainings that are published now. */
public interface PublishedTrainings {

  /**
   * Returns all published trainings except those made for one company, which are of no use to
   * others, and those that cannot be read.
   */
  List<Training> now();

  /** Returns whether an offering is among them. */
  boolean has(OfferingId offering);
}
