package fi.koppi.catalogservice.guide.api;

import fi.koppi.kit.identifier.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request to publish a new edition.
 *
 * @param reason the reason, for readers of the list of editions; never about a person
 */
@Schema(examples = "{\"reason\": \"Training that begins in spring\"}")
record PublishEdition(@NotBlank @Size(max = 500) @PlainText String reason) {}
