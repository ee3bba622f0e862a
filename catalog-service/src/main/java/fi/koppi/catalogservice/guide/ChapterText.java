package fi.koppi.catalogservice.guide;

import fi.koppi.kit.identifier.LocalizedText;

/**
 * The text of a chapter and its position.
 *
 * @param position the chapter's place in the order of chapters
 * @param body paragraphs, lists, headings and links in CommonMark; HTML in it is only text
 */
public record ChapterText(int position, LocalizedText title, LocalizedText body) {}
