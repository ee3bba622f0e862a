package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.Slice;
import fi.koppi.catalogservice.openeducation.api.parameters.PagingParameters;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page in the standard's envelope. It doesn't say how many pages there are. */
public record OpenEducationPage<T>(
    @Schema(required = true, examples = "10") int pageSize,
    @Schema(required = true, examples = "1") int pageNumber,
    @Schema(required = true) boolean hasPreviousPage,
    @Schema(required = true) boolean hasNextPage,
    @Schema(required = true) List<T> items) {

  public static <S, T> OpenEducationPage<T> of(Slice<S> slice, Function<S, T> view) {
    var paging = slice.paging();
    return new OpenEducationPage<>(
        paging.size(),
        paging.number(),
        paging.number() > 1,
        slice.hasNext(),
        slice.items().stream().map(view).toList());
  }

  /** Makes an empty page, for criteria that nothing in the catalogue can meet. */
  public static <T> OpenEducationPage<T> empty(PagingParameters paging) {
    return OpenEducationPage.<T, T>of(
        new Slice<>(List.of(), paging.paging(), false), Function.identity());
  }
}
