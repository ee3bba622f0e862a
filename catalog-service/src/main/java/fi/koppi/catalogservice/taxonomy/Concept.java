package fi.koppi.catalogservice.taxonomy;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill, an occupation or a group of occupations.
 *
 * @param notation its number in ISCO-08, for groups and occupations only
 * @param otherNames the names by which searches find it, too
 * @param broader the groups and occupations that it is part of
 * @param retired whether the classification no longer has it; what refers to it stays as it is
 */
public record Concept(
    EscoUri uri,
    @Nullable String notation,
    LocalizedText label,
    OtherNames otherNames,
    List<EscoUri> broader,
    boolean retired) {

  public Concept {
    broader = broader.stream().distinct().toList();
  }
}
