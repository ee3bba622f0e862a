package fi.koppi.catalogservice.proposal.fit;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The degree to which a provider fits what is wanted.
 *
 * @param provider null where no provider fits better than another
 * @param matchingSkills the number of wanted skills to which the provider's programmes lead
 * @param rank 1 for the provider with the most matching skills; providers with equally many share a
 *     rank
 * @param programmes the programmes that lead to such skills, the one with the most first
 * @param offerings their published offerings, in the same order
 */
public record Fit(
    @Nullable ProviderId provider,
    int matchingSkills,
    int rank,
    List<ProgrammeId> programmes,
    List<OfferingId> offerings) {

  public Fit {
    programmes = List.copyOf(programmes);
    offerings = List.copyOf(offerings);
  }

  /**
   * Returns the fit of a need of which no provider teaches any skill, so that every provider may
   * see it.
   */
  public static Fit ofEverybody() {
    return new Fit(null, 0, 1, List.of(), List.of());
  }
}
