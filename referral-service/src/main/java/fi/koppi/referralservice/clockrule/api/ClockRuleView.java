package fi.koppi.referralservice.clockrule.api;

import fi.koppi.kit.http.versions.Versioned;
import fi.koppi.referralservice.clockrule.ClockKind;
import fi.koppi.referralservice.clockrule.ClockRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rule of a clock with all its revisions. */
@Schema(
    examples =
        """
        {"id": "01930000-0000-7000-8000-000000000020", "version": 0, "clock": "CATCH",
         "fastLane": false,
         "revisions": [{"validFrom": "2020-01-01", "workingDays": 5, "warningPercent": 80,
                        "cutOff": "15:00"}],
         "changedAt": "2026-11-30T00:00:00Z"}\
        """)
record ClockRuleView(
    @Schema(description = "Id of the rule") UUID id,
    @Schema(description = "Version, which is also the ETag") long version,
    @Schema(description = "Kind of clock that the rule is for") ClockKind clock,
    @Schema(description = "Whether the rule is for the fast lane; otherwise for ordinary referrals")
        boolean fastLane,
    @Schema(
            description =
                "Id of the authority whose referrals the rule is for; missing for the general rule,"
                    + " which holds wherever the authority has none")
        @Nullable UUID authorityId,
    @Schema(description = "Revisions in the order of their days, without gap or overlap")
        List<RevisionEntry> revisions,
    @Schema(description = "Time of the last change, in UTC") Instant changedAt,
    @Schema(description = "Organisation of the last change; missing for what came with the service")
        @Nullable UUID byOrganisation,
    @Schema(description = "Acting person's id at that organisation, if one was given")
        @Nullable String byPerson)
    implements Versioned {

  static ClockRuleView of(ClockRule rule) {
    var authority = rule.authority();
    var organisation = rule.byOrganisation();
    return new ClockRuleView(
        rule.id().value(),
        rule.version(),
        rule.kind(),
        rule.fastLane(),
        authority == null ? null : authority.value(),
        rule.revisions().stream().map(RevisionEntry::of).toList(),
        rule.changedAt(),
        organisation == null ? null : organisation.value(),
        rule.byPerson());
  }
}
