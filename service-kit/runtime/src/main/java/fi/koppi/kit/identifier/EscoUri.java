package fi.koppi.kit.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Name of a skill, an occupation or an occupation group (ISCO-08) in ESCO. It is compared letter by
 * letter and begins with http, not https: it is a name and not an address.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = EscoUri.PATTERN,
    examples = "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
    description = "URI of an ESCO skill, occupation or ISCO group")
public record EscoUri(@JsonValue String value) {

  /** The beginning of every URI of ESCO. */
  public static final String BASE = "http://data.europa.eu/esco/";

  static final String PATTERN =
      "^http://data\\.europa\\.eu/esco/"
          + "((occupation|skill)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|isco/C\\d{1,4})$";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EscoUri {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "An ESCO URI is http://data.europa.eu/esco/ (http, not https) followed by skill/ or"
              + " occupation/ and a UUID, or by isco/C and up to four digits");
    }
  }

  /** Returns the URI for a path as {@link #path()} returns it, such as {@code isco/C7212}. */
  public static EscoUri ofPath(String path) {
    return new EscoUri(BASE + path);
  }

  /**
   * Returns what follows ESCO's common prefix: it begins with {@code skill/}, {@code occupation/}
   * or {@code isco/}.
   */
  public String path() {
    return value.substring(BASE.length());
  }

  /** Returns the kind of concept that the URI names. */
  public Kind kind() {
    var path = path();
    return Kind.valueOf(path.substring(0, path.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  public boolean isSkill() {
    return kind() == Kind.SKILL;
  }

  public boolean isOccupation() {
    return kind() == Kind.OCCUPATION;
  }

  /** The kinds of concept that the exchange speaks of; ISCO's are groups of occupations. */
  @Schema(name = "ConceptKind")
  public enum Kind {
    SKILL,
    OCCUPATION,
    ISCO
  }
}
