package fi.koppi.catalogservice.openeducation;

import java.util.List;
import java.util.Optional;

/** A page of a list, which knows whether there is another. */
public record Slice<T>(List<T> items, Paging paging, boolean hasNext) {

  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows that were read with one row beyond the page; rows that cannot be read are
   * left out.
   */
  public static <T> Slice<T> of(List<Optional<T>> rows, Paging paging) {
    var items = rows.stream().limit(paging.size()).flatMap(Optional::stream).toList();
    return new Slice<>(items, paging, rows.size() > paging.size());
  }
}
