package fi.koppi.catalogservice.guidancemethod;

import fi.koppi.catalogservice.offering.details.TargetGroup;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The description of a guidance method. Its purpose is text and not a code, because forms of
 * cooperation are data (DOMAIN.md, article 0).
 *
 * @param purpose its purpose, in the words of counsellors
 * @param description the steps of the method
 * @param targetGroups the groups it was made for; empty if it is for everybody
 * @param languages the languages of its material
 * @param material the address of its material
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
