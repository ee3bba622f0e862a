package fi.koppi.catalogservice.guide.training;

import fi.koppi.kit.identifier.LocalizedText;

/**
 * Something of a classification with its name at the time, so that a later edition of the
 * classification changes nothing in what was published.
 *
 * @param code its URI or code
 */
public record Named(String code, LocalizedText name) {}
