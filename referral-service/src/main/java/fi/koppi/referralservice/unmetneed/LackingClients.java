package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.AuthorityId;
import java.util.List;

/**
 * The number of clients who lack a skill that no offering teaches, in steps of five. The database
 * counts it (V017), and nothing finer leaves it.
 *
 * @param elsewhere the clients of all authorities that are too small to be published on their own;
 *     0 where they are too few together
 */
public record LackingClients(EscoUri skill, List<Area> areas, int elsewhere) {

  /** The clients of one employment authority; where they live is not counted. */
  public record Area(AuthorityId authority, int clients) {}

  public LackingClients {
    areas = List.copyOf(areas);
  }

  /**
   * Returns the sum of the published numbers, so that the areas subtracted from it leave nothing.
   */
  public int total() {
    return elsewhere + areas.stream().mapToInt(Area::clients).sum();
  }
}
