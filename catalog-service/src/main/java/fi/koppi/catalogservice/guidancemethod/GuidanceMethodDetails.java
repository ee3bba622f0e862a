package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.offering.TargetGroup;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a guidance method. What it is for is told in words and not in codes: forms of
 * working together are data (DOMAIN.md, article 0).
 *
 * @param purpose what it is for, in the words of those who guide
 * @param description how it is done
 * @param targetGroups for whom it was made; none where it is for everybody
 * @param languages in which there is material
 * @param material where the material is
 */
public record GuidanceMethodDetails(
    LocalizedText name,
    LocalizedText purpose,
    @Nullable LocalizedText description,
    List<TargetGroup> targetGroups,
    List<LanguageCode> languages,
    @Nullable String material) {

  public GuidanceMethodDetails {
    targetGroups = targetGroups.stream().distinct().toList();
    languages = languages.stream().distinct().toList();
  }
}
