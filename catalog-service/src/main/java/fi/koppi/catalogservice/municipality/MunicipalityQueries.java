package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads municipalities. */
@ApplicationScoped
public class MunicipalityQueries {

  /** The advice to somebody who names an unknown municipality. */
  public static final String UNKNOWN = "is none of those at /v1/municipalities";

  private final Municipalities municipalities;

  @Inject
  MunicipalityQueries(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public Page<Municipality> list(@Nullable String cursor, int limit) {
    var rows = municipalities.list(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, municipality -> Cursor.of(municipality.code().value()));
  }

  public Optional<Municipality> find(MunicipalityCode code) {
    return municipalities.find(code);
  }

  /** Returns whether any municipalities have been imported. */
  public boolean hasAny() {
    return !municipalities.list(null, 1).isEmpty();
  }

  /**
   * Returns whether the code is that of a municipality that exists or existed. Before any have been
   * imported there is nothing to compare with, and every code that can be one counts.
   */
  public boolean isKnown(MunicipalityCode code) {
    return code.namesMunicipality() && municipalities.isKnown(code);
  }

  /** Returns the coordinates of a municipality, for searches around it. */
  public Coordinates place(MunicipalityCode code) {
    return municipalities
        .find(code)
        .map(Municipality::coordinates)
        .orElseThrow(() ->
            new Refused(
                MunicipalityProblem.MUNICIPALITY_PLACE_UNKNOWN,
                "Search around a municipality with coordinates, or around a point."));
  }
}
