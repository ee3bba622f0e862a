package fi.koppi.catalogservice.taxonomy.api;

import fi.koppi.catalogservice.taxonomy.TaxonomyCommands;
import fi.koppi.catalogservice.taxonomy.TaxonomyQueries;
import fi.koppi.catalogservice.taxonomy.search.ConceptSearch;
import fi.koppi.catalogservice.taxonomy.search.LabelLanguage;
import fi.koppi.kit.http.limits.LargeBody;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Roles;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/esco")
@Tag(
    name = "Skills and occupations",
    description = "This service uses the ESCO classification of the European Commission.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class TaxonomyResource {

  private static final int MOST_SUGGESTIONS = 20;
  private static final String SKILL_CODE = "00000000-0000-4000-8000-000000000001";
  private static final String SKILLS =
      """
      [{"uri": "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001",
        "prefLabel": {"fi": "hitsaus", "sv": "svetsning", "en": "welding"},
        "altLabel": {"fi": ["hitsaaminen"]}}]\
      """;
  private static final String OCCUPATIONS =
      """
      [{"uri": "http://data.europa.eu/esco/isco/C7212", "notation": "7212",
        "prefLabel": {"fi": "Hitsaajat", "sv": "Svetsare", "en": "Welders"},
        "broader": ["http://data.europa.eu/esco/isco/C721"]},
       {"uri": "http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000101",
        "prefLabel": {"fi": "hitsaaja", "sv": "svetsare", "en": "welder"},
        "altLabel": {"fi": ["hitsari"]},
        "broader": ["http://data.europa.eu/esco/isco/C7212"]}]\
      """;
  private static final int MOST_ENTRIES = 50_000;
  private static final int MOST_RELATIONS = 200_000;

  private final TaxonomyCommands commands;
  private final TaxonomyQueries queries;

  TaxonomyResource(TaxonomyCommands commands, TaxonomyQueries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  @GET
  @Path("search")
  @Operation(
      operationId = "searchConcepts",
      summary = "Search skills and occupations",
      description = "The best come first; typing errors are forgiven.")
  @APIResponse(responseCode = "200", description = "A page of concepts")
  public Page<ConceptView> search(
      @QueryParam("text") @NotBlank @Size(max = ConceptSearch.LONGEST_TEXT) String text,
      @QueryParam("language") @DefaultValue("fi") LabelLanguage language,
      @QueryParam("kind") EscoUri.@Nullable Kind kind,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries
        .search(new ConceptSearch(text, language, kind), cursor, limit)
        .map(hit -> ConceptView.of(hit.concept()));
  }

  @GET
  @Path("suggestions")
  @Operation(
      operationId = "suggestConcepts",
      summary = "Suggest skills and occupations while somebody types",
      description =
          "Concepts with a word that begins like this, the shortest first; always one page.")
  @APIResponse(responseCode = "200", description = "The suggestions")
  public Page<ConceptView> suggest(
      @QueryParam("text") @NotBlank @Size(max = ConceptSearch.LONGEST_TEXT) String text,
      @QueryParam("language") @DefaultValue("fi") LabelLanguage language,
      @QueryParam("kind") EscoUri.@Nullable Kind kind,
      @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(MOST_SUGGESTIONS) int limit) {
    var found = queries.suggest(new ConceptSearch(text, language, kind), limit);
    return new Page<>(found.stream().map(ConceptView::of).toList(), null);
  }

  @GET
  @Path("{scheme: skill|occupation|isco}/{code}")
  @Operation(
      operationId = "getConcept",
      summary = "Read a skill, an occupation or a group",
      description = "The address ends like the concept's URI.")
  @APIResponse(responseCode = "200", description = "The concept, retired or not")
  public ConceptView get(
      @Parameter(example = "skill") @PathParam("scheme") String scheme,
      @Parameter(example = SKILL_CODE) @PathParam("code") String code) {
    return ConceptView.of(queries.get(uri(scheme, code)));
  }

  @GET
  @Path("{scheme: skill|occupation|isco}/{code}/narrower")
  @Operation(
      operationId = "listNarrowerConcepts",
      summary = "List the narrower concepts of a concept",
      description =
          "Those whose `broader` names this concept, without retired ones, in the order of"
              + " their URIs; none for the narrowest. A concept that the classification never had"
              + " gives 404.")
  @APIResponse(responseCode = "200", description = "A page of narrower concepts")
  public Page<ConceptView> narrower(
      @Parameter(example = "skill") @PathParam("scheme") String scheme,
      @Parameter(example = SKILL_CODE) @PathParam("code") String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.narrower(uri(scheme, code), cursor, limit).map(ConceptView::of);
  }

  @GET
  @Path("occupation/{code}/skills")
  @Operation(
      operationId = "listSkillsOfOccupation",
      summary = "List the skills that an occupation needs",
      description =
          "Each with the relation that ESCO gives, essential or optional, in the order of"
              + " their URIs. An occupation that ESCO has retired can still be asked for; one that"
              + " it never had gives 404.")
  @APIResponse(responseCode = "200", description = "A page of skills")
  public Page<OccupationSkillView> skillsOf(
      @Parameter(example = "00000000-0000-4000-8000-000000000101") @PathParam("code") String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT)
          int limit) {
    return queries.skillsOf(uri("occupation", code), cursor, limit).map(OccupationSkillView::of);
  }

  @PUT
  @Path("skills")
  @LargeBody
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "replaceSkills",
      summary = "Replace all skills by those of an edition of ESCO",
      description = "Missing concepts are retired. Sending the same again changes nothing.")
  @APIResponse(responseCode = "200", description = "Taken")
  @APIResponse(responseCode = "400", description = "`/problems/taxonomy-entry-invalid`")
  @APIResponse(responseCode = "409", description = "`/problems/taxonomy-empty`")
  public ReplacementView replaceSkills(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "skill", value = SKILLS)))
          @NotNull
          @Size(max = MOST_ENTRIES)
          List<@NotNull @Valid EscoConceptEntry> skills) {
    var concepts = skills.stream().map(EscoConceptEntry::concept).toList();
    return ReplacementView.of(commands.replaceSkills(concepts));
  }

  @PUT
  @Path("occupations")
  @LargeBody
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "replaceOccupations",
      summary = "Replace all occupations and ISCO groups by those of an edition of ESCO",
      description = "Missing concepts are retired. Sending the same again changes nothing.")
  @APIResponse(responseCode = "200", description = "Taken")
  @APIResponse(responseCode = "400", description = "`/problems/taxonomy-entry-invalid`")
  @APIResponse(responseCode = "409", description = "`/problems/taxonomy-empty`")
  public ReplacementView replaceOccupations(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      examples = @ExampleObject(name = "occupation", value = OCCUPATIONS)))
          @NotNull
          @Size(max = MOST_ENTRIES)
          List<@NotNull @Valid EscoConceptEntry> occupations) {
    var concepts = occupations.stream().map(EscoConceptEntry::concept).toList();
    return ReplacementView.of(commands.replaceOccupations(concepts));
  }

  @PUT
  @Path("occupation-skills")
  @LargeBody
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  @Operation(
      operationId = "replaceOccupationSkills",
      summary = "Replace all relations of occupations and skills",
      description =
          "Missing relations are deleted; those that name an unknown concept are counted and"
              + " left out.")
  @APIResponse(responseCode = "200", description = "Taken")
  @APIResponse(responseCode = "400", description = "`/problems/taxonomy-entry-invalid`")
  @APIResponse(responseCode = "409", description = "`/problems/taxonomy-empty`")
  public ReplacementView replaceOccupationSkills(
      @NotNull @Size(max = MOST_RELATIONS) List<@NotNull @Valid OccupationSkillEntry> relations) {
    var given = relations.stream().map(OccupationSkillEntry::relationOfBoth).toList();
    return ReplacementView.of(commands.replaceRelations(given));
  }

  private static EscoUri uri(String scheme, String code) {
    try {
      return EscoUri.ofPath(scheme + "/" + code);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          CommonProblem.NOT_FOUND, "The address ends like a URI of ESCO, such as isco/C7212.");
    }
  }
}
