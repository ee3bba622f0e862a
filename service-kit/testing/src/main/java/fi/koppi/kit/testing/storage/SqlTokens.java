package fi.koppi.kit.testing.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of SQL or JPQL, without comments and texts; bodies of functions stay. */
final class SqlTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<skip>\\s+|--[^\\n]*|/\\*.*?\\*/)\
          |(?<text>[eE]?'(?:[^']|'')*')\
          |(?<dollar>\\$(?:\\w*)\\$)\
          |(?<quoted>"[^"]*")\
          |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)\
          |(?<cast>::)\
          |(?<parameter>:[\\p{L}_]\\w*)\
          |(?<number>\\d[\\d.]*)\
          |(?<sign>.)\
          """,
          Pattern.DOTALL);

  private SqlTokens() {}

  static List<String> of(String sql) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    while (matcher.find()) {
      if (matcher.group("skip") != null || matcher.group("dollar") != null) {
        continue;
      }
      String quoted = matcher.group("quoted");
      if (quoted != null) {
        tokens.add(quoted.substring(1, quoted.length() - 1));
      } else if (matcher.group("text") != null) {
        tokens.add("''");
      } else {
        tokens.add(matcher.group());
      }
    }
    return tokens;
  }
}
