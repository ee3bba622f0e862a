package fi.koppi.catalogservice.guide.reading;

/** A text in one language, which may be another than the requested one. */
public record Wording(String text, GuideLanguage language) {}
