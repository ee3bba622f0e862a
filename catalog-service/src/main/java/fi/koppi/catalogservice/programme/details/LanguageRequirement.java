package fi.koppi.catalogservice.programme.details;

import fi.koppi.kit.identifier.CefrLevel;
import fi.koppi.kit.identifier.LanguageCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The language skill that somebody needs in order to follow a programme. */
@Schema(examples = "{\"language\": \"fi\", \"level\": \"B1.1\"}")
public record LanguageRequirement(LanguageCode language, CefrLevel level) {

  public LanguageRequirement {
    if (language == null || level == null) {
      throw new IllegalArgumentException("Give both the language and its level, such as fi B1.1");
    }
  }
}
