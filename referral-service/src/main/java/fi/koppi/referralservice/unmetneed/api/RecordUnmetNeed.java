package fi.koppi.referralservice.unmetneed.api;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.unmetneed.FoundAt;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A skill that the client lacks and nothing on offer teaches.
 *
 * @param skill an ESCO skill
 */
@Schema(
    examples =
        """
        {"skill": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
         "foundAt": "ASSESSMENT"}\
        """)
record RecordUnmetNeed(@NotNull EscoUri skill, @NotNull FoundAt foundAt) {}
