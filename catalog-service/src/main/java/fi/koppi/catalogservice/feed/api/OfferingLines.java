package fi.koppi.catalogservice.feed.api;

import com.fasterxml.jackson.databind.ObjectWriter;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.api.OfferingView;
import fi.koppi.kit.http.paging.Page;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Offerings as NDJSON, which are read and written page by page. */
final class OfferingLines implements StreamingOutput {

  private final ObjectWriter json;
  private final Page<Offering> first;
  private final Function<@Nullable String, Page<Offering>> pages;

  /** Reads the first page before the answer begins, so that a refusal can still be answered. */
  OfferingLines(ObjectWriter json, Function<@Nullable String, Page<Offering>> pages) {
    this.json = json;
    this.first = pages.apply(null);
    this.pages = pages;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    write(output, first);
    for (var next = first.next(); next != null; ) {
      var page = pages.apply(next);
      write(output, page);
      next = page.next();
    }
  }

  private void write(OutputStream output, Page<Offering> page) throws IOException {
    for (var offering : page.items()) {
      output.write(json.writeValueAsBytes(OfferingView.of(offering)));
      output.write('\n');
    }
  }
}
