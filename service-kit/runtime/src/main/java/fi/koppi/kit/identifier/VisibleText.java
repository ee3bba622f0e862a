package fi.koppi.kit.identifier;

/** Text with a character that can be seen; in a schema that is the pattern {@code \S}. */
public final class VisibleText {

  /** The pattern of JSON Schema, whose white space is that of Unicode. */
  public static final String PATTERN = "\\S";

  private VisibleText() {}

  /** Returns whether the text has a character that is no white space in Unicode. */
  public static boolean isIn(String text) {
    return !text.codePoints()
        .allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it));
  }
}
