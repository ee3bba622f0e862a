package fi.koppi.catalogservice.guide.api.page;

/**
 * A guide as a file to print.
 *
 * @param pdf its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares files.
record PrintedGuide(PaperName name, byte[] pdf) {}
