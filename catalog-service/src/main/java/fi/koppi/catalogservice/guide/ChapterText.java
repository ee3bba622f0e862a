package fi.koppi.catalogservice.guide;

import fi.koppi.kit.identifier.LocalizedText;

/**
 * What a chapter says, and where.
 *
 * @param position chapters stand in this order
 * @param body paragraphs, lists, headings and links in CommonMark; HTML in it is only text
 */
public record ChapterText(int position, LocalizedText title, LocalizedText body) {}
