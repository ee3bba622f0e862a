package fi.koppi.catalogservice.search.api;

import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.catalogservice.search.SearchQueries;
import fi.koppi.kit.http.paging.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/offerings/search")
@Tag(name = "Search", description = "Finding offerings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class SearchResource {

  private static final int MOST_SUGGESTIONS = 20;

  private final SearchQueries queries;
  private final MunicipalityQueries municipalities;

  SearchResource(SearchQueries queries, MunicipalityQueries municipalities) {
    this.queries = queries;
    this.municipalities = municipalities;
  }

  @GET
  @Operation(
      operationId = "searchOfferings",
      summary = "Search the published offerings",
      description =
          "An offering is found if it meets all criteria. The best come first; without words, the"
              + " newest.")
  @APIResponse(responseCode = "200", description = "A page of offerings")
  @APIResponse(responseCode = "400", description = "`/problems/municipality-place-unknown`")
  public Page<FoundOfferingView> search(
      @BeanParam @Valid SearchParameters parameters,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .search(parameters.search(municipalities), cursor, limit)
        .map(FoundOfferingView::of);
  }

  @GET
  @Path("facets")
  @Operation(
      operationId = "countOfferings",
      summary = "Count the offerings of a search by facet",
      description = "The count of each facet leaves the facet's own criteria out.")
  @APIResponse(responseCode = "200", description = "The facets")
  @APIResponse(responseCode = "400", description = "`/problems/municipality-place-unknown`")
  public FacetsView facets(@BeanParam @Valid SearchParameters parameters) {
    return FacetsView.of(queries.facets(parameters.search(municipalities)));
  }

  @GET
  @Path("suggestions")
  @Operation(
      operationId = "suggestTitles",
      summary = "Suggest titles while somebody types",
      description =
          "Titles with a word that begins like this, the shortest first; always one page.")
  @APIResponse(responseCode = "200", description = "The titles")
  public Page<SuggestionView> suggest(
      @QueryParam("text") @NotBlank @Size(max = OfferingSearch.LONGEST_TEXT) String text,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST_SUGGESTIONS) int limit) {
    return new Page<>(queries.titles(text, limit).stream().map(SuggestionView::new).toList(), null);
  }
}
