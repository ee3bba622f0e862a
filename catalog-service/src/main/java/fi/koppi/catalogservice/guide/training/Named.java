package fi.koppi.catalogservice.guide.training;

import fi.koppi.kit.identifier.LocalizedText;

/**
 * A concept of a classification with its name at that time, so that a later edition of the
 * classification doesn't change what was published.
 *
 * @param code its URI or code
 */
public record Named(String code, LocalizedText name) {}
