package fi.koppi.referralservice.referral;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.StepTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveReferralTest {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  /** The database refuses the second of two referrals that are submitted at the same time. */
  @Test
  void uniqueIndexIsAboutTheLiveStatuses() throws IOException {
    assertThat(statusesOfTheUniqueIndex("V043__one_live_referral.sql")).isEqualTo(StepTable.LIVE);
  }

  /** The database refuses the second of two drafts that get a reference at the same time. */
  @Test
  void referenceIsTakenUntilTheReferralEnds() throws IOException {
    var ended =
        Stream.of(ReferralStatus.values()).filter(ReferralStatus::closesView).collect(toSet());

    assertThat(statusesOfTheUniqueIndex("V054__referral_reference.sql")).isEqualTo(ended);
  }

  private static Set<ReferralStatus> statusesOfTheUniqueIndex(String migration) throws IOException {
    var script = Files.readString(MIGRATIONS.resolve(migration));
    var index = script.substring(script.indexOf("create unique index"));
    return Pattern.compile("'([A-Z_]+)'")
        .matcher(index)
        .results()
        .map(found -> ReferralStatus.valueOf(found.group(1)))
        .collect(toSet());
  }
}
