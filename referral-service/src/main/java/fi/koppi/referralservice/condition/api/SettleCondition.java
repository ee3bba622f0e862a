package fi.koppi.referralservice.condition.api;

import fi.koppi.referralservice.condition.ConditionResult;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request that records what the college finds about a condition. */
@Schema(examples = "{\"result\": \"MET\"}")
record SettleCondition(@NotNull ConditionResult result) {}
