package fi.koppi.kit.http;

import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with a field of each kind that the services use. */
public record MakeProbe(
    @NotNull UUID id,
    @NotNull @Size(min = 1, max = 50) String name,
    @Min(1) @Max(9) int count,
    @Nullable Colour colour,
    @Nullable Boolean shiny,
    @Nullable BusinessId maker,
    @Nullable LocalizedText title,
    @Nullable LocalDate day,
    @Nullable Instant at,
    @Nullable @Size(max = 2) List<@NotNull EscoUri> skills) {

  public static final String EXAMPLE =
      """
      {"id": "01920000-0000-7000-8000-000000000001", "name": "probe", "count": 1, "colour": "RED",
       "shiny": true, "maker": "9999999-2", "title": {"fi": "Koetin"}, "day": "2027-01-31",
       "at": "2027-01-31T12:00:00+02:00",
       "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"]}\
      """;

  enum Colour {
    RED,
    GREEN
  }

  /** Returns the smallest request that creates a probe. */
  public static String body(UUID id, String name) {
    return "{\"id\": \"%s\", \"name\": \"%s\", \"count\": 1}".formatted(id, name);
  }
}
