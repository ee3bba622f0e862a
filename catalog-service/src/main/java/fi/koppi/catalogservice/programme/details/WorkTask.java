package fi.koppi.catalogservice.programme.details;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task at work by which somebody shows what a unit requires: how work is recognised as studies.
 */
@Schema(
    examples =
        """
        {"task": {"fi": "Sorvaa akselin piirustuksen mukaan"},
         "requirement": {"fi": "Valmistaa kappaleen sorvaamalla"}}\
        """)
public record WorkTask(
    @NotNull @PlainText LocalizedText task, @NotNull @PlainText LocalizedText requirement) {}
