package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stores municipalities. Storing the same again changes nothing, municipalities that are missing
 * stay as they are, and a municipality ends with its last day.
 */
@ApplicationScoped
public class MunicipalityCommands {

  private static final int MOST_VIOLATIONS = 100;

  private final Municipalities municipalities;

  @Inject
  MunicipalityCommands(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** Stores municipalities and returns how many were added or changed. */
  @Transactional
  public int put(List<Municipality> given) {
    List<Violation> violations = new ArrayList<>();
    Set<MunicipalityCode> seen = new HashSet<>();
    for (int row = 0; row < given.size(); row++) {
      var municipality = given.get(row);
      violations.addAll(violations(row, municipality, seen.add(municipality.code())));
    }
    if (!violations.isEmpty()) {
      throw new Refused(
          MunicipalityProblem.MUNICIPALITY_ENTRY_INVALID,
          "Some entries are invalid; nothing was changed. Correct them and send all again.",
          violations.stream().limit(MOST_VIOLATIONS).toList());
    }
    return municipalities.put(given);
  }

  /** Returns what is wrong with one entry. */
  private static List<Violation> violations(int row, Municipality municipality, boolean isFirst) {
    var last = municipality.validTo();
    return Stream.of(
            violation(isFirst, row, "code", "repeated", "Give each municipality once"),
            violation(
                municipality.code().namesMunicipality(),
                row,
                "code",
                "no-municipality",
                "Leave out the codes that name no municipality"),
            violation(
                last == null || !last.isBefore(municipality.validFrom()),
                row,
                "validTo",
                "order",
                "Give a last day that is not before the first"),
            violation(
                !municipality.code().equals(municipality.successor()),
                row,
                "successor",
                "same",
                "Name another municipality as successor"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Violation> violation(
      boolean isMet, int row, String field, String code, String detail) {
    return isMet
        ? Optional.empty()
        : Optional.of(new Violation("/" + row + "/" + field, code, detail));
  }
}
