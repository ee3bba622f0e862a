package fi.koppi.referralservice.unmetneed;

import fi.koppi.kit.identifier.EscoUri;
import java.util.List;
import java.util.UUID;

/**
 * How many clients lack a skill that nothing on offer teaches, in steps of five. The database makes
 * them (V017), and nothing finer leaves it.
 *
 * @param elsewhere in authorities that are too small to be told apart, 0 where it is too few
 */
public record Figures(EscoUri skill, List<Area> areas, int elsewhere) {

  /** The clients of one employment authority; never where they live. */
  public record Area(UUID authority, int clients) {}

  public Figures {
    areas = List.copyOf(areas);
  }

  /** Of what is told only, so that taking the areas from it leaves nothing untold. */
  public int clients() {
    return elsewhere + areas.stream().mapToInt(Area::clients).sum();
  }
}
