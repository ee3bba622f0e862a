package fi.koppi.kit.testing.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * The rows and buffers that one execution of a statement touched.
 *
 * @param transaction the same for all statements of a transaction
 * @param asSent the statement's text
 * @param statement the text that it shares with all statements alike
 * @param rows the rows that its scans gave or threw away
 * @param buffers the pages that it found in memory or read
 */
record Plan(String transaction, String asSent, String statement, long rows, long buffers) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LEAD = "plan:\n";

  /** Reads a line of the server's log; empty where it holds no plan. */
  static Optional<Plan> ofLogLine(String line) {
    if (!line.contains("plan:")) {
      return Optional.empty();
    }
    try {
      JsonNode entry = JSON.readTree(line);
      String message = entry.path("message").asText();
      int plan = message.indexOf(LEAD);
      if (!entry.path("dbname").asText().startsWith(PlanStack.DATABASE) || plan < 0) {
        return Optional.empty();
      }
      String transaction = entry.path("pid").asText() + " " + entry.path("vxid").asText();
      return Optional.of(of(transaction, JSON.readTree(message.substring(plan + LEAD.length()))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The server's log has a plan that can't be read", e);
    }
  }

  static Plan of(String transaction, JsonNode explained) {
    JsonNode top = explained.path("Plan");
    long buffers =
        top.path("Shared Hit Blocks").asLong()
            + top.path("Shared Read Blocks").asLong()
            + top.path("Temp Read Blocks").asLong()
            + top.path("Temp Written Blocks").asLong();
    String text = oneLine(explained.path("Query Text").asText());
    return new Plan(transaction, text, alike(text), Math.round(rows(top)), buffers);
  }

  /** Statements that differ only in how many values they carry are the same statement. */
  static String alike(String statement) {
    return oneLine(statement)
        .replaceAll("\\?(?: ?, ?\\?)+", "?, …")
        .replaceAll("(\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))(?:,\\s*\\1)+", "$1, …");
  }

  private static String oneLine(String statement) {
    return statement.replaceAll("\\s+", " ").strip().replaceAll("\\$\\d+", "?");
  }

  private static double rows(JsonNode node) {
    double own = 0;
    if (node.path("Node Type").asText().matches(".*(Scan|Seek).*")
        && !node.path("Node Type").asText().startsWith("Bitmap Heap")) {
      own = perLoop(node) * node.path("Actual Loops").asDouble();
    } else if (node.has("Rows Removed by Filter") || node.has("Rows Removed by Join Filter")) {
      own = removed(node) * node.path("Actual Loops").asDouble();
    }
    for (JsonNode child : node.path("Plans")) {
      own += rows(child);
    }
    return own;
  }

  private static double perLoop(JsonNode node) {
    return node.path("Actual Rows").asDouble() + removed(node);
  }

  private static double removed(JsonNode node) {
    return node.path("Rows Removed by Filter").asDouble()
        + node.path("Rows Removed by Join Filter").asDouble()
        + node.path("Rows Removed by Index Recheck").asDouble();
  }
}
