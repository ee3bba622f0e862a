package fi.koppi.catalogservice.openeducation;

import java.util.List;

/** A page of a list, which knows whether there is another. */
public record Slice<T>(List<T> items, Paging paging, boolean hasNext) {

  public Slice {
    items = List.copyOf(items);
  }

  /** Makes a page of rows that were read with one row beyond the page. */
  public static <T> Slice<T> of(List<T> rows, Paging paging) {
    boolean more = rows.size() > paging.size();
    return new Slice<>(more ? rows.subList(0, paging.size()) : rows, paging, more);
  }
}
