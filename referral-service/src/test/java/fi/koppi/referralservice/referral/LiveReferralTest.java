package fi.koppi.referralservice.referral;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.StepTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LiveReferralTest {

  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V043__one_live_referral.sql");

  /** The database refuses the second of two referrals that are submitted at the same time. */
  @Test
  void uniqueIndexIsAboutTheLiveStatuses() throws IOException {
    var script = Files.readString(MIGRATION);
    var index = script.substring(script.indexOf("create unique index"));

    var statuses =
        Pattern.compile("'([A-Z_]+)'")
            .matcher(index)
            .results()
            .map(found -> ReferralStatus.valueOf(found.group(1)))
            .collect(toSet());

    assertThat(statuses).isEqualTo(StepTable.LIVE);
  }
}
