package fi.koppi.catalogservice.guide.reading;

/** A text in one language, which need not be the one that was asked for. */
public record Wording(String text, GuideLanguage language) {}
