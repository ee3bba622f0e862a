package fi.koppi.catalogservice.bulk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.koppi.catalogservice.bulk.row.RowProblem;
import fi.koppi.catalogservice.bulk.row.SourceRow;
import fi.koppi.catalogservice.bulk.row.UploadedRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows of a file with a JSON object in each line, whose fields are the columns of the CSV. */
final class NdjsonRows implements UploadedRows {

  private static final int LONGEST_ROW = 200_000;
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final BufferedReader text;

  NdjsonRows(BufferedReader text) {
    this.text = text;
  }

  @Override
  public void forEach(Consumer<SourceRow> receiver) {
    try {
      long number = 0;
      for (var line = nextLine(); line != null; line = nextLine()) {
        number++;
        if (line.length() > LONGEST_ROW) {
          receiver.accept(
              broken(number, "too-long", "Shorten the line; the lines below were not checked"));
          return;
        }
        if (!line.isBlank()) {
          receiver.accept(row(number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the next line, or just enough of a too long line to recognise it. */
  private @Nullable String nextLine() throws IOException {
    var line = new StringBuilder();
    int next = text.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n' && line.length() <= LONGEST_ROW) {
      line.append((char) next);
      next = text.read();
    }
    return line.toString();
  }

  private static SourceRow row(long number, String line) {
    try {
      var object = JSON.readTree(line);
      if (object.isArray() && object.path(0).isObject()) {
        return broken(
            number, "json", "Write each object on a line of its own, without a list around them");
      }
      if (!object.isObject()) {
        return broken(number, "json", "Write one JSON object in each line");
      }
      Map<String, String> cells = new HashMap<>();
      object.properties().forEach(field -> put(cells, field.getKey(), field.getValue()));
      return SourceRow.of(number, cells);
    } catch (JsonProcessingException e) {
      return broken(number, "json", "Correct the JSON of this line; each field may come once");
    }
  }

  private static void put(Map<String, String> cells, String name, JsonNode value) {
    if (value.isObject() && name.equals("title")) {
      value
          .properties()
          .forEach(text -> put(cells, "title" + capital(text.getKey()), text.getValue()));
    } else if (value.isArray()) {
      cells.put(
          name,
          StreamSupport.stream(value.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(" ")));
    } else if (!value.isNull()) {
      var cell = value.isObject() ? value.toString() : value.asText().strip();
      cells.put(name, cell);
    }
    cells.remove(name, "");
  }

  private static String capital(String language) {
    return language.isEmpty()
        ? language
        : language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
  }

  private static SourceRow broken(long number, String code, String detail) {
    return SourceRow.unreadable(List.of(new RowProblem(number, null, code, detail)));
  }
}
