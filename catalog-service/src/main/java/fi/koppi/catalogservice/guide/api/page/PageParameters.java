package fi.koppi.catalogservice.guide.api.page;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The layout of the page as query parameters. */
public record PageParameters(
    @Parameter(
            description =
                "A part of a page that is long, from 1; all: the whole page at once, to print it")
        @QueryParam("part")
        @DefaultValue("")
        @Pattern(regexp = "(all|[1-9]\\d{0,2})?", message = "must be all or a number from 1")
        String part,
    @Parameter(
            description =
                "Whether the trainings that meet the need are laid out as a short edition to print,"
                    + " with the chapters, contents and index of the guide")
        @QueryParam("short")
        @DefaultValue("false")
        boolean shortEdition) {}
