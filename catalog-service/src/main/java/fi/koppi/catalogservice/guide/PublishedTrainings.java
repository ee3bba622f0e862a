package fi.koppi.catalogservice.guide;

import fi.koppi.catalogservice.guide.training.Training;
import java.util.List;

/** What the catalogue has published at the moment. */
public interface PublishedTrainings {

  /**
   * All but those made for one company: they are of no use to anybody else, and the guide is open
   * to everybody.
   */
  List<Training> now();
}
