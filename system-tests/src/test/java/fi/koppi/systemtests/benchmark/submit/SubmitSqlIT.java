package fi.koppi.systemtests.benchmark.submit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.client.referral.model.ReferralStatus;
import fi.koppi.local.Suite;
import fi.koppi.systemtests.SuiteExtension;
import fi.koppi.systemtests.actor.Cast;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.benchmark.submit.Drafts.Draft;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests the statements with which the submit path is compared. */
@ExtendWith(SuiteExtension.class)
class SubmitSqlIT {

  private static final Tries TRIES = Tries.until(Duration.ofMinutes(1));

  @Test
  void submissionBySqlIsWhatTheServiceWouldHaveWritten(Suite suite) throws SQLException {
    try (Cast cast = new Cast(suite, TRIES, Witness.NOBODY)) {
      Draft draft = Drafts.prepare(cast).make(1).getFirst();
      try (SubmitSql sql = SubmitSql.open(suite, cast, 1)) {

        sql.submit(draft);

        assertThat(cast.municipality().read(draft.referral()).getStatus())
            .isEqualTo(ReferralStatus.SUBMITTED);
        sql.putBack(List.of(draft));
      }
    }
  }

  @Test
  void draftPutBackCanBeSubmittedByTheService(Suite suite) throws SQLException {
    try (Cast cast = new Cast(suite, TRIES, Witness.NOBODY)) {
      Draft draft = Drafts.prepare(cast).make(1).getFirst();
      try (SubmitSql sql = SubmitSql.open(suite, cast, 1)) {
        sql.submit(draft);
        sql.putBack(List.of(draft));
      }

      cast.municipality().submit(draft.referral(), draft.version());

      assertThat(cast.municipality().history(draft.referral()).getSteps())
          .extracting(step -> step.getStatus().getValue())
          .containsExactly("DRAFT", "SUBMITTED");
    }
  }
}
