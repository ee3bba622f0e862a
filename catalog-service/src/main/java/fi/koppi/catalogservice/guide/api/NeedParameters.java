package fi.koppi.catalogservice.guide.api;

import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A need as query parameters. Empty ones, as a form sends them, count as not given. */
public record NeedParameters(
    @Parameter(
            description =
                "Words in Finnish, Swedish or English, which find as those of `searchOfferings` do")
        @QueryParam("text")
        @DefaultValue("")
        @Size(max = Need.LONGEST_TEXT)
        String text,
    @Parameter(description = "URI of a skill of the classification")
        @QueryParam("skill")
        @DefaultValue("")
        @Size(max = 200)
        String skill,
    @Parameter(description = "Broad field of education in ISCED-F, two digits")
        @QueryParam("field")
        @DefaultValue("")
        @Pattern(regexp = "(\\d{2})?", message = "must be two digits, such as 07")
        String field,
    @Parameter(description = "Municipality code, three digits")
        @QueryParam("municipality")
        @DefaultValue("")
        @Pattern(regexp = "(\\d{3})?", message = "must be three digits, such as 638")
        String municipality,
    @Parameter(description = "Id of a college")
        @QueryParam("provider")
        @DefaultValue("")
        @Pattern(
            regexp = "([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?",
            message = "must be the id of a college")
        String provider,
    @Parameter(description = "Language and level asked for at entry, such as fi-A2, or none")
        @QueryParam("entryLanguage")
        @DefaultValue("")
        @Pattern(
            regexp = "(none|[a-z]{2}-[ABC][12](\\.[1-3])?)?",
            message = "must be none or a language with its level, such as fi-A2")
        String entryLanguage,
    @Parameter(
            description =
                "soon: within two months of the edition; continuous; a month, such as 2027-03; or a"
                    + " season (spring, summer, autumn), such as 2027-autumn. Continuous admission"
                    + " is among all of them")
        @QueryParam("start")
        @DefaultValue("")
        @Pattern(
            regexp = "(" + Start.FORM + ")?",
            message = "must be soon, continuous, a month or a season, such as 2027-autumn")
        String start) {

  public Need need() {
    return new Need(text, skill, field, municipality, provider, entryLanguage, begin());
  }

  private @Nullable Start begin() {
    return start.isEmpty() ? null : Start.of(start);
  }
}
