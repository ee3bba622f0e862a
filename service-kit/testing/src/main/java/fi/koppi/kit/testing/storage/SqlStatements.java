package fi.koppi.kit.testing.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a script, cut at semicolons outside of texts and of functions' bodies. */
final class SqlStatements {

  private static final Pattern PART =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"[^\"]*\"|(\\$\\w*\\$).*?\\1|(;)", Pattern.DOTALL);

  private SqlStatements() {}

  static List<String> of(String script) {
    String sql = withoutComments(script);
    List<String> statements = new ArrayList<>();
    Matcher matcher = PART.matcher(sql);
    int start = 0;
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        statements.add(sql.substring(start, matcher.start()).strip());
        start = matcher.end();
      }
    }
    statements.add(sql.substring(start).strip());
    statements.removeIf(String::isEmpty);
    return statements;
  }

  private static String withoutComments(String script) {
    return PART.matcher(script)
        .replaceAll(part ->
            part.group().startsWith("--") || part.group().startsWith("/*")
                ? " "
                : Matcher.quoteReplacement(part.group()));
  }
}
